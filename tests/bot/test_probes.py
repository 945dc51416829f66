"""What scanners look for in a production installation is not there: no account, page, file or method of a default."""

from collections.abc import AsyncIterator
from itertools import product

import pytest
import pytest_asyncio
from aiohttp import ClientSession
from yarl import URL

from tests.bot.public import installation, served

pytestmark = pytest.mark.asyncio(loop_scope="module")
FILES = """
    .git .git/ .git/HEAD .git/config .gitignore .svn/entries .hg .env .env.local .DS_Store .htaccess .aws/credentials
    .ssh/id_rsa .npmrc .dockerenv .vscode/settings.json .idea/workspace.xml Dockerfile docker-compose.yml compose.yaml
    pyproject.toml uv.lock README.md CHANGELOG.md LICENSE secrets.json lamplight.db tracker.db data/ data/secrets.json
    backup backup.zip backup.sql dump.sql db.sqlite3 database.db config.json config.yaml settings.py bot/app.py
    app.py wsgi.py manage.py requirements.txt package.json web.config phpinfo.php info.php index.php wp-login.php
    wp-admin/ xmlrpc.php cgi-bin/ server-status server-info status.json debug debug/ debug/pprof/ debug/vars
    _debug console shell werkzeug __debug__/ trace actuator actuator/env actuator/heapdump actuator/health metrics
    prometheus docs docs/ redoc swagger swagger-ui swagger-ui.html swagger.json swagger.yaml openapi.json openapi.yaml
    deploy/openapi.yaml api api/ api/docs api/v1 v1 v2/_catalog graphql graphiql admin admin/ admin/login administrator
    manager/html phpmyadmin login user setup install test tests health/ health/db healthz/env static static/ assets/
    uploads uploads/ files files/ locales/ locales/en flows/ flows/protocols/ safety/ webhooks webhooks/ webhooks/twilio
    webhooks/lamplight webhooks/lamplight/webhook webhooks/rest/webhook webhook conversations/x/tracker model
    model/train widget widget/ widget/page.html widget/../twilio.py widget/..%2ftwilio.py
    widget/%2e%2e/twilio.py
    widget/..%5ctwilio.py widget/%00 widget/chat.css%00.js widget//etc/passwd staff/ staff/static
    staff/static/
    staff/static/.. staff/static/../console.py staff/static/..%2f..%2f..%2fpyproject.toml staff/static/console.css/
    staff/templates/queue.html staff/debug staff/admin staff/api sheet sheet/ sheet/x mine mine/ mine/x chat/
    ..%2f..%2f..%2fetc/passwd %2e%2e/%2e%2e/etc/passwd ....//....//etc/passwd ;/admin %c0%ae%c0%ae/etc/passwd
""".split()  # noqa: SIM905 -- a list that one can read
PUBLIC = "https://clinic.example"
METHODS = ("TRACE", "TRACK", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "MKCOL", "COPY", "DEBUG", "LINK")
PAGES = ("/", "/health", "/staff", "/staff/sign-in", "/widget/chat.js", "/webhooks/twilio/message", "/nowhere")
NAMES = ("admin", "administrator", "root", "staff", "nurse", "demo", "test", "guest", "lamplight", "")
PASSWORDS = ("", "admin", "password", "changeme", "demo", "lamplight", "123456")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def http(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[ClientSession]:
    given = {"mode": "production", "public_base_url": PUBLIC}
    async with (
        installation(tmp_path_factory.mktemp("production"), **given) as lamplight,
        served(lamplight.public()) as (host, port),
        ClientSession(f"http://{host}:{port}") as session,
    ):
        yield session


async def test_nothing_that_a_scanner_looks_for_is_there(http: ClientSession) -> None:
    hits = []
    for probe in FILES:
        async with http.get(URL(f"/{probe}", encoded=True), allow_redirects=False) as answer:
            if answer.status not in (400, 404, 405):
                hits.append((probe, answer.status))
            assert "Server" not in answer.headers
    assert len(FILES) >= 150
    assert hits == []


@pytest.mark.parametrize("method", METHODS)
async def test_no_method_beyond_reading_and_writing(http: ClientSession, method: str) -> None:
    for page in PAGES:
        async with http.request(method, page, headers={"X-Secret": "plimbor"}) as answer:
            assert answer.status in (400, 404, 405), page
            assert "plimbor" not in await answer.text()


async def test_there_is_no_account_that_nobody_made(http: ClientSession) -> None:
    for name, password in product(NAMES, PASSWORDS):
        form, origin = {"name": name, "password": password}, {"Origin": PUBLIC}
        async with http.post("/staff/sign-in", data=form, headers=origin, allow_redirects=False) as answer:
            assert answer.status in (401, 429), (name, password)
            assert "Set-Cookie" not in answer.headers


async def test_a_page_of_production_says_nothing_of_debugging(http: ClientSession) -> None:
    for page in ("/", "/staff/sign-in", "/health", "/nowhere"):
        async with http.get(page) as answer:
            said = (await answer.text()).lower()
            assert not any(word in said for word in ("traceback", "aiohttp", "python", "debug")), page
