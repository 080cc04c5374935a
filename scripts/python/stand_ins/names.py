"""The names under which blocks ask a hub for models, and the family of the tiny model that answers."""

QWEN = ("Qwen/Qwen2.5-0.5B", "Qwen/Qwen2.5-0.5B-Instruct", "Qwen/Qwen2.5-1.5B",
        "Qwen/Qwen2.5-1.5B-Instruct", "Qwen/Qwen2.5-7B-Instruct")
QWEN3 = ("Qwen/Qwen3-0.6B", "Qwen/Qwen3-0.6B-Base", "Qwen/Qwen3-1.7B")
LLAMA = ("TinyLlama/TinyLlama-1.1B-Chat-v1.0", "HuggingFaceTB/SmolLM2-135M",
         "HuggingFaceTB/SmolLM2-135M-Instruct", "HuggingFaceTB/SmolLM2-360M",
         "HuggingFaceTB/SmolLM2-360M-Instruct")
GPT2 = ("gpt2", "openai-community/gpt2", "distilbert/distilgpt2")
BERT = ("bert-base-uncased", "google-bert/bert-base-uncased")
DISTILBERT = ("distilbert-base-uncased", "distilbert/distilbert-base-uncased")
SENTIMENT = ("distilbert/distilbert-base-uncased-finetuned-sst-2-english",)
ENTITIES = ("dslim/bert-base-NER",)
ENTAILMENT = ("FacebookAI/roberta-large-mnli",)
ZERO_SHOT = ("facebook/bart-large-mnli",)
SENTENCES = ("sentence-transformers/all-MiniLM-L6-v2", "sentence-transformers/all-mpnet-base-v2")
RANKING = ("cross-encoder/ms-marco-MiniLM-L6-v2",)
T5 = ("google-t5/t5-small", "t5-small")
TRANSLATION = ("Helsinki-NLP/opus-mt-en-de",)
CLIP = ("openai/clip-vit-base-patch32",)
DINO = ("facebook/dinov2-base", "facebook/dinov2-small")
SPEECH = ("openai/whisper-small", "openai/whisper-tiny")
VISION_LANGUAGE = ("HuggingFaceTB/SmolVLM-Instruct", "HuggingFaceTB/SmolVLM-256M-Instruct")
LLAVA = ("llava-hf/llava-interleave-qwen-0.5b-hf",)
