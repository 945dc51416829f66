"""A protocol as a page that needs nothing else."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape

from bot.sheet import Sheet


def to_html(sheet: Sheet) -> str:
    """``sheet`` as a nurse reads and prints it."""
    folder = Path(__file__).resolve().parent
    pages = Environment(loader=FileSystemLoader(folder), autoescape=select_autoescape(), trim_blocks=True)
    return pages.get_template("sheet.html").render(sheet=sheet)
