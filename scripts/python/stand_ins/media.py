"""Tiny models that read pictures and sounds."""

import transformers as hf

from . import letters, names

SMALL = {"hidden_size": 32, "intermediate_size": 64, "num_attention_heads": 4}


def clip():
    tokenizer = letters.bytes_tokenizer(
        ["<|startoftext|>", "<|endoftext|>"], chat=None, start="<|startoftext|>",
        bos_token="<|startoftext|>", eos_token="<|endoftext|>", pad_token="<|endoftext|>",
        unk_token="<|endoftext|>")
    model = hf.CLIPModel(hf.CLIPConfig(
        text_config={**SMALL, "vocab_size": len(tokenizer), "num_hidden_layers": 12,
                     "eos_token_id": 1, "bos_token_id": 0, "pad_token_id": 1},
        vision_config={**SMALL, "num_hidden_layers": 12, "image_size": 224, "patch_size": 32},
        projection_dim=32))
    return hf.CLIPProcessor(hf.CLIPImageProcessor(), tokenizer), model


def dino():
    size = {**SMALL, "hidden_size": 48, "image_size": 518, "patch_size": 14}
    processor = hf.BitImageProcessor(
        size={"shortest_edge": 256}, crop_size={"height": 224, "width": 224}, resample=3)
    return processor, hf.Dinov2Model(hf.Dinov2Config(**size, num_hidden_layers=12, mlp_ratio=2))


def whisper():
    tokens = ["<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|transcribe|>", "<|translate|>",
              "<|notimestamps|>"]
    times = [f"<|{n * 0.02:.2f}|>" for n in range(1501)]
    tokenizer = letters.bytes_tokenizer(
        [*tokens, *times], chat=None, bos_token="<|endoftext|>", eos_token="<|endoftext|>",
        pad_token="<|endoftext|>", unk_token="<|endoftext|>")
    model = hf.WhisperForConditionalGeneration(hf.WhisperConfig(
        vocab_size=len(tokenizer), d_model=32, encoder_layers=4, decoder_layers=4,
        encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=64,
        decoder_ffn_dim=64, pad_token_id=0, bos_token_id=0, eos_token_id=0,
        decoder_start_token_id=1, max_target_positions=448))
    settings = model.generation_config
    settings.update(
        lang_to_id={"<|en|>": 2}, task_to_id={"transcribe": 3, "translate": 4},
        no_timestamps_token_id=5, is_multilingual=True, max_initial_timestamp_index=50,
        max_length=60, decoder_start_token_id=1)
    return hf.WhisperFeatureExtractor(), tokenizer, model


def families():
    yield names.CLIP, clip
    yield names.DINO, dino
    yield names.SPEECH, whisper
