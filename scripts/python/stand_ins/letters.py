"""Tokenizers that know characters and a few words, with the special tokens and chat formats of the real ones."""

from tokenizers import (
    Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers)
from transformers import PreTrainedTokenizerFast

CHATML = (
    "{% if tools %}<|im_start|>system\n# Tools\n{% for tool in tools %}{{ tool | tojson }}\n"
    "{% endfor %}<|im_end|>\n{% endif %}"
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{% if m.content is string %}{{ m.content }}"
    "{% else %}{% for part in m.content %}{% if part.type == 'image' %}<image>{% else %}"
    "{{ part.text }}{% endif %}{% endfor %}{% endif %}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


#: Blocks compare the scores of such words, which are single tokens of the real tokenizers.
WORDS = (
    "the a of to in is was it and that for on with as be at by not this The It I He She They "
    "Paris Rome London Berlin Madrid Tokyo France Italy Spain Germany Japan England French Italian "
    "Mary John Tom Ana Anna Peter city capital river movie good bad great love hate yes no Yes No "
    "king queen man woman dog cat mat sat one two three four red blue green").split()


def bytes_tokenizer(specials, *, chat=CHATML, start=None, **names):
    """Every byte is a token, as in the base vocabulary of GPT-2, and so are a few words."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.train_from_iterator([f"{word} {word}" for word in WORDS], trainers.BpeTrainer(
        vocab_size=2000, min_frequency=1, show_progress=False, special_tokens=list(specials),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    tokenizer.decoder = decoders.ByteLevel()
    if start:
        pair = [(start, specials.index(start))]
        tokenizer.post_processor = processors.Sequence([
            processors.ByteLevel(trim_offsets=False),
            processors.TemplateProcessing(f"{start} $A", f"{start} $A {start} $B", pair),
        ])
    tokenizer.add_special_tokens(list(specials))
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, model_max_length=1024, **names)
    if chat:
        fast.chat_template = chat
    return fast


def letters_tokenizer(unknown, start, end, pad, mask):
    """Every letter is a token, marked ## within a word, as in the base vocabulary of WordPiece."""
    letters = [chr(code) for code in range(33, 127)]
    tokens = [pad, unknown, start, end, mask, *letters, *(f"##{letter}" for letter in letters)]
    vocabulary = {token: index for index, token in enumerate(tokens)}
    tokenizer = Tokenizer(models.WordPiece(vocab=vocabulary, unk_token=unknown))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    tokenizer.post_processor = processors.TemplateProcessing(
        f"{start} $A {end}", f"{start} $A {end} $B:1 {end}:1",
        [(start, vocabulary[start]), (end, vocabulary[end])])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, model_max_length=512, unk_token=unknown, cls_token=start,
        sep_token=end, pad_token=pad, mask_token=mask)


def pieces_tokenizer():
    """Every character is a piece, as in the base vocabulary of SentencePiece."""
    tokens = ["<pad>", "</s>", "<unk>", "▁", *(chr(code) for code in range(33, 127))]
    tokens += [f"<extra_id_{n}>" for n in range(100)]
    tokenizer = Tokenizer(models.Unigram([(token, -1.0) for token in tokens], unk_id=2))
    tokenizer.normalizer = normalizers.Replace(Regex(r"\s+"), " ")
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(
        "$A </s>", "$A </s> $B </s>", [("</s>", 1)])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, model_max_length=512, eos_token="</s>", unk_token="<unk>",
        pad_token="<pad>", additional_special_tokens=[f"<extra_id_{n}>" for n in range(100)])
