"""Train the bundled model: `python -m bot.model.train FOLDER [EARLIER]` (extra `train`; some minutes on one core).

With the folder of an EARLIER training it goes on from there, which is enough when only some approved words changed.
"""

import json
import math
import random
import sys
import time
from pathlib import Path

import torch
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import AutoTokenizer, LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from bot.model.corpus import halves

SEED = 7
BATCH = 64
AFRESH, GOING_ON = (1500, 3e-3), (300, 1e-3)  # steps and the highest rate of learning
VOCABULARY = 4096
# The pre-split of BLOOM: words end at spaces and at marks. GPT-2's cuts a Hindi word at every vowel sign.
PIECES = r" ?[^(\s|.,!?…。，、।۔،)]+"
START, END, PAD = 0, 1, 2
MARKS = {"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>"}  # in the order of the three ids
Pairs = list[tuple[str, str]]


def tokenizer(texts: list[str]) -> PreTrainedTokenizerFast:
    """A byte-level BPE of at most ``VOCABULARY`` pieces, with a pre-split that llama.cpp knows."""
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    made.decoder = decoders.ByteLevel()
    made.train_from_iterator(
        texts,
        trainers.BpeTrainer(
            vocab_size=VOCABULARY,
            special_tokens=list(MARKS.values()),
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        ),
    )
    return PreTrainedTokenizerFast(tokenizer_object=made, **MARKS)


def network(vocabulary: int) -> LlamaForCausalLM:
    """Under two million weights in the Llama architecture, input and output embeddings tied."""
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=vocabulary,
            hidden_size=128,
            intermediate_size=384,
            num_hidden_layers=4,
            num_attention_heads=4,
            num_key_value_heads=4,
            max_position_embeddings=512,
            tie_word_embeddings=True,
            bos_token_id=START,
            eos_token_id=END,
            pad_token_id=PAD,
        )
    )


def batch(pairs: Pairs, words: PreTrainedTokenizerFast) -> tuple[torch.Tensor, torch.Tensor]:
    """Token ids and labels of ``pairs``; only the reply is learned (label -100 elsewhere)."""
    rows = [(words.encode(prompt), words.encode(reply)) for prompt, reply in pairs]
    longest = max(len(prompt) + len(reply) for prompt, reply in rows) + 2
    ids = torch.full((len(rows), longest), PAD)
    labels = torch.full((len(rows), longest), -100)
    for row, (prompt, reply) in enumerate(rows):
        tokens = torch.tensor([START, *prompt, *reply, END])
        ids[row, : len(tokens)] = tokens
        labels[row, len(prompt) + 1 : len(tokens)] = tokens[len(prompt) + 1 :]
    return ids, labels


def train(model: LlamaForCausalLM, words: PreTrainedTokenizerFast, pairs: Pairs, steps: int, highest: float) -> None:
    """Adam with a warm-up and a cosine decay; prints the loss now and then."""
    dice, started = random.Random(SEED), time.monotonic()  # noqa: S311 - a repeatable order is wanted
    adam = torch.optim.AdamW(model.parameters(), lr=highest, weight_decay=0.01, betas=(0.9, 0.98))
    rate = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda step: min(step / 100, 0.02 + 0.98 * (1 + math.cos(math.pi * step / steps)) / 2)
    )
    model.train()
    for step in range(steps):
        # Replies of like length together, so that little is padding.
        group = sorted(dice.sample(pairs, BATCH * 8), key=lambda pair: len(pair[1]))
        start = dice.randrange(8) * BATCH
        ids, labels = batch(group[start : start + BATCH], words)
        loss = model(input_ids=ids, attention_mask=(ids != PAD).long(), labels=labels).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        adam.step()
        rate.step()
        adam.zero_grad()
        if step % 100 == 0:
            print(f"step {step} loss {loss.item():.4f} seconds {time.monotonic() - started:.0f}", flush=True)


@torch.no_grad()
def evaluate(model: LlamaForCausalLM, words: PreTrainedTokenizerFast, pairs: Pairs) -> float:
    """The mean loss in nats per token of the replies in ``pairs``."""
    model.eval()
    total = count = 0.0
    for start in range(0, len(pairs), BATCH):
        ids, labels = batch(pairs[start : start + BATCH], words)
        tokens = int((labels != -100).sum())
        total += float(model(input_ids=ids, attention_mask=(ids != PAD).long(), labels=labels).loss) * tokens
        count += tokens
    return total / count


def main(folder: Path, earlier: Path | None = None) -> None:
    """Write weights, tokenizer and `figures.json` to ``folder``."""
    torch.manual_seed(SEED)
    torch.set_num_threads(1)  # the same sums in the same order each time
    known, held_out = halves(SEED)
    if earlier:
        words, model = AutoTokenizer.from_pretrained(earlier), LlamaForCausalLM.from_pretrained(earlier)
    else:
        words = tokenizer([text for pair in known for text in pair])
        model = network(len(words))
    train(model, words, known, *(GOING_ON if earlier else AFRESH))
    figures = {
        "weights": model.num_parameters(),
        "vocabulary": len(words),
        "pairs": len(known),
        "held_out_pairs": len(held_out),
        "train_loss": evaluate(model, words, known[: len(held_out)]),
        "held_out_loss": evaluate(model, words, held_out),
    }
    model.save_pretrained(folder)
    words.save_pretrained(folder)
    (folder / "figures.json").write_text(json.dumps(figures, indent=1))
    print(json.dumps(figures))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
