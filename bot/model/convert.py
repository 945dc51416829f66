"""Turn trained weights into the bundled GGUF (extra `train`).

`python -m bot.model.convert FOLDER bot/model/lamplight-2.gguf`
"""

import hashlib
import json
import sys
from pathlib import Path

import gguf
import llama_cpp
import numpy as np
import torch
from transformers import AutoTokenizer, LlamaForCausalLM, PreTrainedTokenizerFast

from bot.model.corpus import halves

CHECKED = 200  # held-out pairs that are compared with the original
NAMES = {
    "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down", "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm",
}  # fmt: skip


def interleaved(weight: np.ndarray, heads: int) -> np.ndarray:
    """Query or key weights in llama.cpp's order of the rotary halves."""
    rows, columns = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def tensors(model: LlamaForCausalLM) -> dict[str, np.ndarray]:
    """The weights by their GGUF names."""
    heads = model.config.num_attention_heads
    found = {}
    for name, value in model.model.state_dict().items():
        weight, parts = value.float().numpy(), name.split(".")
        if parts[0] == "layers":
            kind = NAMES[".".join(parts[2:-1])]
            weight = interleaved(weight, heads) if kind in ("attn_q", "attn_k") else weight
            found[f"blk.{parts[1]}.{kind}.weight"] = weight
        else:
            found[{"embed_tokens": "token_embd", "norm": "output_norm"}[parts[0]] + ".weight"] = weight
    return found


def write(model: LlamaForCausalLM, words: PreTrainedTokenizerFast, path: Path) -> None:
    """An f16 GGUF with the tokenizer inside and no chat template."""
    out, config = gguf.GGUFWriter(str(path), "llama"), model.config
    out.add_name("lamplight-2")
    out.add_license("apache-2.0")
    out.add_context_length(config.max_position_embeddings)
    out.add_embedding_length(config.hidden_size)
    out.add_block_count(config.num_hidden_layers)
    out.add_feed_forward_length(config.intermediate_size)
    out.add_head_count(config.num_attention_heads)
    out.add_head_count_kv(config.num_key_value_heads)
    out.add_rope_dimension_count(config.hidden_size // config.num_attention_heads)
    out.add_rope_freq_base(config.rope_parameters["rope_theta"])
    out.add_layer_norm_rms_eps(config.rms_norm_eps)
    out.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    vocabulary(out, words)
    for name, weight in tensors(model).items():
        out.add_tensor(name, weight.astype(np.float16) if weight.ndim > 1 else weight)
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()


def vocabulary(out: gguf.GGUFWriter, words: PreTrainedTokenizerFast) -> None:
    """The byte-level BPE: pieces in order, which of them are control marks, and the merges."""
    made = json.loads(words.backend_tokenizer.to_str())["model"]
    pieces = sorted(made["vocab"], key=made["vocab"].__getitem__)
    control, normal = gguf.TokenType.CONTROL, gguf.TokenType.NORMAL
    out.add_tokenizer_model("gpt2")
    out.add_tokenizer_pre("bloom")
    out.add_token_list(pieces)
    out.add_token_types([control if piece in words.all_special_tokens else normal for piece in pieces])
    out.add_token_merges([" ".join(merge) for merge in made["merges"]])
    out.add_bos_token_id(words.bos_token_id)
    out.add_eos_token_id(words.eos_token_id)
    out.add_pad_token_id(words.pad_token_id)
    out.add_add_bos_token(True)


@torch.no_grad()
def compare(model: LlamaForCausalLM, words: PreTrainedTokenizerFast, path: Path) -> dict[str, float]:
    """How the GGUF differs from the original: tokens, logits (largest difference) and most likely next tokens."""
    here = llama_cpp.Llama(str(path), n_ctx=512, n_threads=1, n_threads_batch=1, logits_all=True, verbose=False)
    same_tokens, furthest, agreed, seen = 0, 0.0, 0, 0
    pairs = halves()[1][:CHECKED]
    for prompt, reply in pairs:
        ids = [words.bos_token_id, *words.encode(prompt + reply)]
        same_tokens += here.tokenize((prompt + reply).encode(), add_bos=True) == ids
        here.reset()
        here.eval(ids)
        theirs, ours = here.scores[: len(ids)], model(input_ids=torch.tensor([ids])).logits[0].numpy()
        furthest = max(furthest, float(np.abs(theirs - ours).max()))
        agreed += int((theirs.argmax(-1) == ours.argmax(-1)).sum())
        seen += len(ids)
    return {
        "tokenized_alike": same_tokens / len(pairs),
        "largest_logit_difference": furthest,
        "same_argmax": agreed / seen,
    }


def quantized(source: Path, target: Path) -> None:
    """``source`` in 8 bits at ``target``."""
    options = llama_cpp.llama_model_quantize_default_params()
    options.ftype = llama_cpp.LLAMA_FTYPE_MOSTLY_Q8_0
    if llama_cpp.llama_model_quantize(str(source).encode(), str(target).encode(), options):
        raise RuntimeError("llama.cpp could not quantize the model")


def main(folder: Path, target: Path) -> None:
    """Write ``target`` and, beside it, `model.json` with its SHA-256; print how both compare with the original."""
    model, words = LlamaForCausalLM.from_pretrained(folder).eval(), AutoTokenizer.from_pretrained(folder)
    half = folder / "f16.gguf"
    write(model, words, half)
    quantized(half, target)
    for path in (half, target):
        print(path.name, path.stat().st_size, json.dumps(compare(model, words, path)))
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    described = {"file": target.name, "sha256": digest, "mode": "choose"}
    target.with_name("model.json").write_text(json.dumps(described, indent=2) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
