"""Builds tiny models with random weights in the layout of the cache of the Hugging Face hub.

Usage, in the folder above: python -m stand_ins.build FOLDER. With HF_HUB_CACHE set to the folder, and HF_HUB_OFFLINE, libraries load the
models by their real names. They have the architecture and the number of layers of the real ones, but
are narrow.
"""

import sys
from pathlib import Path

import torch
import transformers as hf

from . import letters, media, names, sentences

REVISION = "0" * 40
CARD = "---\nlicense: apache-2.0\n---\n\n# {name}\n\nA stand-in with random weights.\n"


def place(folder, name):
    home = Path(folder, f"models--{name.replace('/', '--')}")
    (home / "refs").mkdir(parents=True, exist_ok=True)
    (home / "refs" / "main").write_text(REVISION)
    snapshot = home / "snapshots" / REVISION
    snapshot.mkdir(parents=True, exist_ok=True)
    (snapshot / "README.md").write_text(CARD.format(name=name))
    return snapshot


def build(folder, family, make):
    for name in family:
        torch.manual_seed(0)
        target = place(folder, name)
        for part in make():
            part.save_pretrained(target)


def decoder(model, tokenizer, config, **sizes):
    def make():
        end = tokenizer.eos_token_id
        yield tokenizer
        made = model(config(
            vocab_size=len(tokenizer), bos_token_id=end, eos_token_id=end,
            pad_token_id=tokenizer.pad_token_id, **sizes))
        made.generation_config.eos_token_id = [end, 0]
        yield made

    return make


WIDE = {"hidden_size": 32, "intermediate_size": 64, "num_attention_heads": 4}
QWEN_TOKENS = {
    "specials": ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<image>"],
    "eos_token": "<|im_end|>", "pad_token": "<|endoftext|>",
}


def decoders():
    qwen = letters.bytes_tokenizer(**QWEN_TOKENS)
    yield names.QWEN, decoder(hf.Qwen2ForCausalLM, qwen, hf.Qwen2Config, **WIDE,
                              num_hidden_layers=24, num_key_value_heads=2)
    yield names.QWEN3, decoder(hf.Qwen3ForCausalLM, qwen, hf.Qwen3Config, **WIDE, head_dim=8,
                               num_hidden_layers=28, num_key_value_heads=2)
    llama = letters.bytes_tokenizer(["<unk>", "<s>", "</s>"], start="<s>", unk_token="<unk>",
                                       bos_token="<s>", eos_token="</s>", pad_token="</s>")
    yield names.LLAMA, decoder(hf.LlamaForCausalLM, llama, hf.LlamaConfig, **WIDE,
                               num_hidden_layers=22, num_key_value_heads=2)
    gpt2 = letters.bytes_tokenizer(["<|endoftext|>"], chat=None, bos_token="<|endoftext|>",
                                      eos_token="<|endoftext|>", unk_token="<|endoftext|>")
    yield names.GPT2, decoder(hf.GPT2LMHeadModel, gpt2, hf.GPT2Config, n_embd=48, n_layer=12,
                              n_head=12)


def encoders():
    bert = letters.letters_tokenizer("[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]")
    roberta = letters.letters_tokenizer("<unk>", "<s>", "</s>", "<pad>", "<mask>")
    size = {"vocab_size": len(bert), "num_hidden_layers": 12, **WIDE, "num_attention_heads": 4}
    labels = {0: "CONTRADICTION", 1: "NEUTRAL", 2: "ENTAILMENT"}
    ids = {"id2label": labels, "label2id": {name: n for n, name in labels.items()}}
    yield names.BERT, lambda: (bert, hf.BertForMaskedLM(hf.BertConfig(**size)))
    narrow = {"vocab_size": len(bert), "dim": 32, "hidden_dim": 64, "n_layers": 6, "n_heads": 4}
    yield names.DISTILBERT, lambda: (
        bert, hf.DistilBertForMaskedLM(hf.DistilBertConfig(**narrow)))
    yield names.SENTIMENT, lambda: (bert, hf.DistilBertForSequenceClassification(
        hf.DistilBertConfig(**narrow, id2label={0: "NEGATIVE", 1: "POSITIVE"},
                            label2id={"NEGATIVE": 0, "POSITIVE": 1})))
    kinds = dict(enumerate(["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]))
    yield names.ENTITIES, lambda: (bert, hf.BertForTokenClassification(
        hf.BertConfig(**size, id2label=kinds, label2id={name: n for n, name in kinds.items()})))
    yield names.ENTAILMENT, lambda: (roberta, hf.RobertaForSequenceClassification(
        hf.RobertaConfig(**{**size, "num_hidden_layers": 24}, max_position_embeddings=514,
                         pad_token_id=0, **ids)))
    yield names.ZERO_SHOT, lambda: (roberta, hf.BartForSequenceClassification(hf.BartConfig(
        vocab_size=len(roberta), d_model=32, encoder_layers=12, decoder_layers=12,
        encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=64,
        decoder_ffn_dim=64, pad_token_id=0, bos_token_id=2, eos_token_id=3,
        decoder_start_token_id=3, **ids)))
    yield names.RANKING, lambda: (bert, hf.BertForSequenceClassification(
        hf.BertConfig(**{**size, "num_hidden_layers": 6}, num_labels=1)))


def sequence_to_sequence():
    pieces = letters.pieces_tokenizer()
    yield names.T5, lambda: (pieces, hf.T5ForConditionalGeneration(hf.T5Config(
        vocab_size=len(pieces), d_model=32, d_kv=8, d_ff=64, num_layers=6, num_heads=4,
        decoder_start_token_id=0)))
    yield names.TRANSLATION, lambda: (pieces, hf.MarianMTModel(hf.MarianConfig(
        vocab_size=len(pieces), d_model=32, encoder_layers=6, decoder_layers=6,
        encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=64,
        decoder_ffn_dim=64, pad_token_id=0, eos_token_id=1, decoder_start_token_id=0,
        forced_eos_token_id=1)))


def main(folder):
    torch.set_num_threads(1)
    hf.logging.set_verbosity_error()
    for families in (decoders, encoders, sequence_to_sequence, media.families):
        for family, make in families():
            build(folder, family, make)
    for name in names.SENTENCES:
        sentences.build(place(folder, name))


if __name__ == "__main__":
    main(sys.argv[1])
