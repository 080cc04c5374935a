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
    vocabulary = letters.bytes_tokenizer([*tokens, *times], chat=None).get_vocab()
    tokenizer = hf.WhisperTokenizer(
        vocab=vocabulary, merges=[], pad_token="<|endoftext|>")
    tokenizer.add_special_tokens({"additional_special_tokens": tokens[1:]})
    model = hf.WhisperForConditionalGeneration(hf.WhisperConfig(
        vocab_size=len(tokenizer), d_model=32, encoder_layers=4, decoder_layers=4,
        encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=64,
        decoder_ffn_dim=64, pad_token_id=0, bos_token_id=0, eos_token_id=0,
        decoder_start_token_id=1, max_target_positions=448, begin_suppress_tokens=None))
    settings = model.generation_config
    more = dict(
        lang_to_id={"<|en|>": 2}, task_to_id={"transcribe": 3, "translate": 4},
        no_timestamps_token_id=5, is_multilingual=True, max_initial_timestamp_index=50,
        max_length=60, _from_model_config=False)
    for name, value in more.items():
        setattr(settings, name, value)
    return hf.WhisperFeatureExtractor(), tokenizer, model


QWEN_SIZE = {**SMALL, "num_hidden_layers": 4, "num_key_value_heads": 2}


def chat_tokenizer(*more):
    return letters.bytes_tokenizer(
        ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<image>", *more],
        eos_token="<|im_end|>", pad_token="<|endoftext|>", unk_token="<|endoftext|>")


def llava():
    tokenizer = chat_tokenizer()
    tokenizer.add_special_tokens({"additional_special_tokens": ["<image>"]})
    pictures = hf.SiglipImageProcessor(size={"height": 56, "width": 56})
    processor = hf.LlavaProcessor(
        pictures, tokenizer, patch_size=14, vision_feature_select_strategy="full",
        chat_template=letters.CHATML)
    model = hf.LlavaForConditionalGeneration(hf.LlavaConfig(
        text_config=hf.Qwen2Config(vocab_size=len(tokenizer), **QWEN_SIZE),
        vision_config=hf.SiglipVisionConfig(
            **SMALL, num_hidden_layers=2, image_size=56, patch_size=14, vision_use_head=False),
        image_token_index=3, vision_feature_select_strategy="full", vision_feature_layer=-1))
    model.generation_config.eos_token_id = 2
    return processor, model


def idefics():
    tokenizer = chat_tokenizer("<fake_token_around_image>", "<global-img>", "<end_of_utterance>")
    pictures = hf.Idefics3ImageProcessor(
        size={"longest_edge": 56}, max_image_size={"longest_edge": 56}, do_image_splitting=False)
    processor = hf.Idefics3Processor(
        pictures, tokenizer, image_seq_len=4, chat_template=letters.CHATML)
    model = hf.Idefics3ForConditionalGeneration(hf.Idefics3Config(
        text_config=hf.LlamaConfig(vocab_size=len(tokenizer), **QWEN_SIZE),
        vision_config={**SMALL, "num_hidden_layers": 2, "image_size": 56, "patch_size": 14},
        image_token_id=3, scale_factor=2, pad_token_id=0))
    model.generation_config.eos_token_id = 2
    return processor, model


def families():
    yield names.LLAVA, llava
    yield names.VISION_LANGUAGE, idefics
    yield names.CLIP, clip
    yield names.DINO, dino
    yield names.SPEECH, whisper
