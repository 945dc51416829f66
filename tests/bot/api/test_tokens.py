"""Tokens of programs: shown once, kept as a digest, good for their scopes alone, at a measured pace, and audited."""

import hashlib
import re
from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import select

from bot import api
from bot.api.gate import Rate
from bot.channels import limits
from bot.commands import token as command
from bot.settings import Settings
from bot.store.master import box_of
from bot.store.models import Audit
from bot.store.store import Store
from bot.store.tokens import SCOPES, Tokens
from tests.bot.api.conftest import Program
from tests.bot.conftest import BOTH
from tests.bot.public import served

DATABASES = BOTH
NEEDS = (
    ("GET", "escalations", "escalations:read"),
    ("GET", "escalations/1", "escalations:read"),
    ("POST", "escalations/1/acknowledge", "escalations:act"),
    ("POST", "escalations/1/close", "escalations:act"),
    ("GET", "conversations/0", "conversations:read"),
    ("GET", "hooks", "hooks:read"),
)


async def test_only_a_digest_is_kept(store: Store) -> None:
    made = {await Tokens(store).add(f"pager{number}", ["hooks:read"]) for number in range(20)}
    assert len(made) == 20
    assert all(re.fullmatch(r"lamplight_[\w-]{43}", one) for one in made)  # 43 characters of base64: 256 bits
    rows = await Tokens(store).all()
    assert {row.digest for row in rows} == {hashlib.sha256(one.encode()).digest() for one in made}
    assert not any(one in repr(row) for one in made for row in rows)


@pytest.mark.parametrize("name", ["", "A", "a b", "../x", "é", "a" * 41, "-a"])
async def test_a_name_is_plain(store: Store, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        await Tokens(store).add(name, ["hooks:read"])


@pytest.mark.parametrize("scopes", [(), ("all",), ("hooks:read", "hooks:write")])
async def test_there_are_no_other_scopes(store: Store, scopes: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="scopes"):
        await Tokens(store).add("pager", scopes)


async def test_a_name_is_never_used_twice(store: Store) -> None:
    tokens = Tokens(store)
    first = await tokens.add("pager", ["hooks:read"])
    assert await tokens.revoke("pager")
    assert not await tokens.revoke("pager")
    assert await tokens.good(first) is None
    with pytest.raises(ValueError, match="there is, or was"):
        await tokens.add("pager", ["hooks:read"])


async def test_what_is_done_with_tokens_is_audited_and_the_use_noted(store: Store) -> None:
    tokens = Tokens(store)
    given = await tokens.add("pager", ["hooks:read", "escalations:read"])
    assert (await tokens.all())[0].used_at is None
    found = await tokens.good(given)
    assert found
    assert found.scopes == {"hooks:read", "escalations:read"}
    used = (await tokens.all())[0].used_at
    await tokens.good(given)
    assert (await tokens.all())[0].used_at == used is not None  # at most once a minute
    await tokens.revoke("pager")
    async with store.read() as tx:
        rows = (await tx.session.exec(select(Audit).order_by(Audit.seq))).all()  # type: ignore[arg-type]
    assert [(row.actor, row.action, row.subject) for row in rows if row.action.startswith("token.")] == [
        ("command line", "token.added", "pager"),
        ("command line", "token.revoked", "pager"),
    ]


@pytest.mark.parametrize(
    "given", ["", "lamplight_", "lamplight_" + "A" * 43, "lamplight_" + "A" * 42 + "é", "x" * 9000]
)
async def test_what_is_no_token_opens_nothing(store: Store, given: str) -> None:
    await Tokens(store).add("pager", SCOPES)
    assert await Tokens(store).good(given) is None


async def test_each_route_needs_its_scope_and_no_other_will_do(program: Program) -> None:
    tried = 0
    for method, path, needed in NEEDS:
        for scope in SCOPES:
            ask: Any = program.ask(path, scope) if method == "GET" else program.tell(path, {}, scope)
            status, body, headers = await ask
            assert (status == 403) == (scope != needed), (path, scope)
            assert status != 401
            if status == 403:
                assert headers["Content-Type"].startswith("application/problem+json")
                assert body["code"] == "scope"
            tried += 1
    assert tried == 24


async def test_the_list_of_scopes_is_that_of_the_router(program: Program) -> None:
    routes = [route for route in program.app.router.routes() if route.method != "HEAD"]
    found = {
        (route.method, re.sub(r"\{\w+\}", "1", route.resource.canonical)): route.handler.__dict__.get("scope")
        for route in routes
        if route.resource and route.resource.canonical.startswith("/api/")
    }
    assert found == {(method, "/api/v1/" + path.replace("/0", "/1")): scope for method, path, scope in NEEDS}


async def test_nobody_learns_which_token_there_was(program: Program) -> None:
    await Tokens(program.store).revoke("hooks.read")
    answers = []
    for token in ("", "hooks:read", "lamplight_" + "A" * 43, "nonsense"):
        status, body, headers = await program.ask("hooks", token)
        answers.append((status, body, headers["WWW-Authenticate"]))
    assert (
        answers
        == [(401, {"type": "about:blank", "title": "Unauthorized", "status": 401, "code": "token"}, "Bearer")] * 4
    )


async def test_a_refused_scope_is_audited(program: Program) -> None:
    await program.ask("hooks", "escalations:read")
    async with program.store.read() as tx:
        rows = (await tx.session.exec(select(Audit).where(Audit.action == "token.refused"))).all()
    assert [(row.actor, row.subject) for row in rows] == [("token:escalations.read", "escalations.read")]


async def test_a_session_of_the_console_is_no_token(program: Program) -> None:
    session = await program.desk.sign_in("ana", "a long enough password")
    status, _, _ = await program.ask("escalations", "", headers={"Cookie": f"lamplight-staff={session}"})
    assert status == 401


async def test_each_token_has_a_pace_of_its_own(program: Program, settings: Settings) -> None:
    app = limits.limited()
    api.setup(app, settings, program.store, program.desk, Rate(5, lambda: 0.0))
    async with served(app) as (host, port):
        there = replace(program, url=f"http://{host}:{port}")
        assert [(await there.ask("hooks", "hooks:read"))[0] for _ in range(6)] == [200] * 5 + [429]
        _, body, headers = await there.ask("hooks", "hooks:read")
        assert (body["code"], headers["Retry-After"]) == ("too_often", "12")
        assert (await there.ask("hooks", "all"))[0] == 200


def test_the_bucket_fills_evenly() -> None:
    moment = [0.0]
    rate = Rate(60, lambda: moment[0])
    assert [rate.wait(1) for _ in range(60)] == [0.0] * 60
    assert rate.wait(1) == pytest.approx(1.0)
    assert rate.wait(2) == 0.0
    moment[0] = 1.0
    assert rate.wait(1) == 0.0
    assert rate.wait(1) > 0


def test_the_command(tmp_path: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    settings = Settings(data_dir=tmp_path, _env_file=None)
    settings.data_dir.mkdir(exist_ok=True)
    box_of(settings)
    monkeypatch.setattr(command, "Settings", lambda: settings)
    assert command.run(["add", "pager", "--scope", "escalations:read", "--scope", "escalations:act"]) == 0
    shown = capsys.readouterr().out.strip()
    assert command.run(["list"]) == 0
    listed = capsys.readouterr().out
    assert shown not in listed
    assert listed.split("\t")[:2] == ["pager", "escalations:act escalations:read"]
    assert "never used" in listed
    assert command.run(["add", "pager", "--scope", "hooks:read"]) == 1
    assert command.run(["revoke", "pager"]) == 0
    assert command.run(["revoke", "pager"]) == 1
    capsys.readouterr()
    assert command.run(["list"]) == 0
    assert "revoked" in capsys.readouterr().out
