"""A tiny sentence encoder whose vectors have the real number of components."""

import tempfile

import torch
import transformers as hf

from . import letters

WIDTH = 384


def build(target):
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.models import Normalize, Pooling, Transformer

    torch.manual_seed(0)
    bert = letters.letters_tokenizer("[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]")
    model = hf.BertModel(hf.BertConfig(
        vocab_size=len(bert), hidden_size=WIDTH, intermediate_size=64, num_hidden_layers=2,
        num_attention_heads=12))
    with tempfile.TemporaryDirectory() as folder:
        bert.save_pretrained(folder)
        model.save_pretrained(folder)
        encoder = SentenceTransformer(
            modules=[Transformer(folder), Pooling(WIDTH), Normalize()], device="cpu")
    encoder.save(str(target))
