"""Runs another guard over drafts in that guard's own environment: what works offline, the verdicts, the times.

Called by ``tests.bench.guard``; JSON lines of texts on stdin, on stdout one object ``{"offline": {part: "runs" or the
error's name}, "blocked": [bool, ...], "seconds": [float, ...]}``. Imports nothing of this project.
"""

import asyncio
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

Check = Callable[[str], bool]
Made = tuple[dict[str, str], Check]

RAILS = """
models: []
rails:
  config:
    injection_detection:
      injections: [code, sqli, template, xss]
      action: reject
    sensitive_data_detection:
      output:
        entities: [PERSON, EMAIL_ADDRESS, PHONE_NUMBER]
  output:
    flows: [{flow}]
prompts:
  - task: self_check_output
    content: "Is this unsafe? {{{{ bot_response }}}}"
"""


def tried(parts: dict[str, Callable[[], Check]]) -> Made:
    """The parts that can be made without a network, as one check: it blocks what any of them blocks."""
    offline: dict[str, str] = {}
    checks: list[Check] = []
    for name, make in parts.items():
        try:
            check = make()
            check("Thank you for your message.")
        except (Exception, SystemExit) as error:  # the error's name is the result
            offline[name] = f"{type(error).__name__}: {str(error).splitlines()[0][:90] if str(error) else ''}"
        else:
            offline[name] = "runs"
            checks.append(check)
    return offline, lambda text: any(check(text) for check in checks)


def nemo() -> Made:
    from nemoguardrails import LLMRails, RailsConfig
    from nemoguardrails.rails.llm.options import RailStatus, RailType

    loop = asyncio.new_event_loop()

    def rail(flow: str) -> Callable[[], Check]:
        def make() -> Check:
            rails = LLMRails(RailsConfig.from_content(yaml_content=RAILS.format(flow=flow)))

            def check(text: str) -> bool:
                said = [{"role": "user", "content": "hello"}, {"role": "assistant", "content": text}]
                found = loop.run_until_complete(rails.check_async(said, rail_types=[RailType.OUTPUT]))
                if "internal error" in str(found.content):
                    raise RuntimeError(found.content)
                return bool(found.status == RailStatus.BLOCKED)

            return check

        return make

    def heuristics() -> Check:
        from nemoguardrails.library.jailbreak_detection.heuristics.checks import check_jailbreak_length_per_perplexity

        return lambda text: bool(check_jailbreak_length_per_perplexity(text, 89.79)["jailbreak"])

    def detector() -> Check:
        from nemoguardrails.library.sensitive_data_detection.actions import _get_analyzer

        engine = _get_analyzer()
        return lambda text: bool(engine.analyze(text, language="en"))

    return tried(
        {
            "injection detection": rail("injection detection"),
            "sensitive data detection": detector,
            "jailbreak heuristics": heuristics,
            "self check output": rail("self check output"),
        }
    )


def llm_guard() -> Made:
    import llm_guard as library
    from llm_guard import input_scanners, output_scanners

    resources = Path(library.__file__).parent / "resources"
    stopped = json.loads((resources / "output_stop_substrings.json").read_text("utf-8"))

    def of_output(make: Callable[[], Any]) -> Callable[[], Check]:
        def made() -> Check:
            scanner = make()
            return lambda text: not scanner.scan("hello", text)[1]

        return made

    def of_input(make: Callable[[], Any]) -> Callable[[], Check]:
        def made() -> Check:
            scanner = make()
            return lambda text: not scanner.scan(text)[1]

        return made

    return tried(
        {
            "ban substrings": of_output(lambda: output_scanners.BanSubstrings(stopped)),
            "reading time": of_output(lambda: output_scanners.ReadingTime(max_time=1)),
            "invisible text": of_input(input_scanners.InvisibleText),
            "secrets": of_input(input_scanners.Secrets),
            "toxicity": of_output(output_scanners.Toxicity),
            "ban topics": of_output(lambda: output_scanners.BanTopics(["medical advice"])),
            "language": of_output(lambda: output_scanners.Language(["en"])),
            "sensitive": of_output(output_scanners.Sensitive),
            "malicious URLs": of_output(output_scanners.MaliciousURLs),
        }
    )


PEERS: dict[str, Callable[[], Made]] = {"nemo": nemo, "llm-guard": llm_guard}


def main(name: str) -> None:
    # Nothing may be fetched: a model that is not here is a part that does not run.
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", PIP_NO_INDEX="1", DO_NOT_TRACK="1")
    out = os.dup(1)
    os.dup2(2, 1)  # what a library prints must not stand among the results
    texts = [json.loads(line) for line in sys.stdin]
    offline, check = PEERS[name]()
    blocked: list[bool] = []
    seconds: list[float] = []
    for text in texts:
        started = perf_counter()
        blocked.append(check(text))
        seconds.append(perf_counter() - started)
    with os.fdopen(out, "w") as results:
        json.dump({"offline": offline, "blocked": blocked, "seconds": seconds}, results)


if __name__ == "__main__":
    main(sys.argv[1])
