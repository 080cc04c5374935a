"""Replaces the functions that download, when the module that has them is imported."""

import importlib.abc
import importlib.machinery
import sys

from . import data_sets

used = set()


def replace_downloads(record):
    """Makes what is imported from now on use stand-ins, and note in a set that they were used."""
    global used
    used = record
    sys.meta_path.insert(0, Finder())


def load_dataset(module):
    real = module.load_dataset

    def load(path, name=None, *args, split=None, streaming=False, **options):
        rows = data_sets.ROWS.get(path)
        if rows is None:
            return real(path, name, *args, split=split, streaming=streaming, **options)
        used.add("data")
        table = module.Dataset.from_list(rows)
        if streaming:
            table = table.to_iterable_dataset()
        return table if split else module.DatasetDict(train=table, test=table)

    module.load_dataset = load


def fetch_data_sets(module):
    def fetch(make):
        def fetched(*_args, **options):
            used.add("data")
            return make(**options)

        return fetched

    module.fetch_california_housing = fetch(data_sets.california_housing)
    module.fetch_20newsgroups = fetch(data_sets.newsgroups)


class NoWeights(dict):
    """In place of a file of weights: a model that loads it keeps what it was initialized with."""


def no_weights(module):
    real = module.Module.load_state_dict

    def load(self, state, *args, **options):
        if isinstance(state, NoWeights):
            return None
        return real(self, state, *args, **options)

    module.Module.load_state_dict = load


def from_url(module):
    def load(*_args, **_options):
        used.add("weights")
        return NoWeights()

    if hasattr(module, "WeightsEnum"):
        module.WeightsEnum.get_state_dict = load
    else:
        module.load_state_dict_from_url = load


def blank_pipeline(module):
    def load(name, **_options):
        used.add("weights")
        language = module.blank(name.split("_")[0])
        language.add_pipe("sentencizer")
        return language

    module.load = load


def word_vectors(module):
    def load(_name):
        import numpy
        from gensim.models import KeyedVectors

        used.add("weights")
        vectors = KeyedVectors(vector_size=100)
        random = numpy.random.default_rng(0)
        vectors.add_vectors(data_sets.WORDS, random.normal(size=(len(data_sets.WORDS), 100)))
        return vectors

    module.load = load


REPLACED = {
    "datasets": load_dataset,
    "gensim.downloader": word_vectors,
    "sklearn.datasets": fetch_data_sets,
    "spacy": blank_pipeline,
    "torch.hub": from_url,
    "torch.nn.modules.module": no_weights,
    "torchvision.models._api": from_url,
}


class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        replace = REPLACED.get(name)
        spec = replace and importlib.machinery.PathFinder.find_spec(name, path, target)
        if not spec:
            return None
        execute = spec.loader.exec_module

        def exec_module(module):
            execute(module)
            replace(module)

        spec.loader.exec_module = exec_module
        return spec
