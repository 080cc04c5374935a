"""Small tables with the columns of the data sets whose names they bear."""

REQUESTS = ["Name a river.", "What is two plus two?", "Is ice cold?", "Say hello."]
GOOD = ["The Rhine.", "Four.", "Yes, it is.", "Hello!"]
BAD = ["A river.", "Five.", "No.", "Go away."]


def turn(role, content):
    return {"role": role, "content": content}


def chat(request, answer):
    return [turn("user", request), turn("assistant", answer)]


PAIRS = [
    {"chosen": chat(q, good), "rejected": chat(q, bad), "score_chosen": 8.0, "score_rejected": 4.0}
    for q, good, bad in zip(REQUESTS, GOOD, BAD)
]

ROWS = {
    "databricks/databricks-dolly-15k": [
        {"instruction": q, "context": "", "response": a, "category": "open_qa"}
        for q, a in zip(REQUESTS, GOOD)
    ],
    "HuggingFaceFW/fineweb": [
        {"text": f"{q} {a}", "id": str(n), "dump": "CC", "url": f"https://page-{n}.example/",
         "language": "en", "language_score": 0.99, "token_count": 9}
        for n, (q, a) in enumerate(zip(REQUESTS, GOOD))
    ],
    "openai/gsm8k": [
        {"question": f"What is {n} plus {n}?", "answer": f"{n} + {n} = {2 * n}\n#### {2 * n}"}
        for n in range(1, 5)
    ],
    "trl-lib/ultrafeedback_binarized": PAIRS,
    "trl-lib/ultrafeedback-prompt": [{"prompt": [turn("user", q)]} for q in REQUESTS],
}

WORDS = "hotel hotels inn motel room spoon fork king queen man woman cat dog car road river".split()


def california_housing(*, return_X_y=False, as_frame=False, **_options):
    import numpy
    from sklearn.utils import Bunch

    names = ["MedInc", "HouseAge", "AveRooms", "AveBedrms", "Population", "AveOccup", "Latitude",
             "Longitude"]
    random = numpy.random.default_rng(0)
    data = random.uniform(1, 10, size=(400, len(names)))
    target = 0.4 * data[:, 0] + 0.1 * random.normal(size=400)
    if as_frame:
        import pandas

        data, target = pandas.DataFrame(data, columns=names), pandas.Series(target, name="MedHouseVal")
    if return_X_y:
        return data, target
    return Bunch(data=data, target=target, feature_names=names, target_names=["MedHouseVal"])


def newsgroups(*, return_X_y=False, **_options):
    import numpy
    from sklearn.utils import Bunch

    random = numpy.random.default_rng(0)
    groups = ["orbit moon rocket launch space planet", "puck goal ice team player game"]
    target = random.integers(len(groups), size=400)
    data = [" ".join(random.choice(groups[n].split() + [f"word{i}" for i in range(200)], 40))
            for n in target]
    if return_X_y:
        return data, target
    return Bunch(data=data, target=target, target_names=["sci.space", "rec.sport.hockey"])
