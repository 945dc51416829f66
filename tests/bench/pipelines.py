"""The pipelines that were compared; the first is the one in use. DIET has few epochs: each takes a minute and more."""

from typing import Any, Final

LETTERS: Final = [
    {"name": "WhitespaceTokenizer"},
    {"name": "CountVectorsFeaturizer", "strip_accents": "unicode", "min_ngram": 1, "max_ngram": 2},
    {
        "name": "CountVectorsFeaturizer",
        "analyzer": "char_wb",
        "strip_accents": "unicode",
        "min_ngram": 2,
        "max_ngram": 4,
    },
]
LAST: Final = {"name": "lamplight_rasa.complaint.Complaint"}
PIPELINES: Final[dict[str, dict[str, Any]]] = {
    "finder": {"language": "en", "pipeline": [{"name": "lamplight_rasa.finder.Finder"}, LAST]},
    "counts+logistic": {
        "language": "en",
        "pipeline": [*LETTERS, {"name": "LogisticRegressionClassifier", "max_iter": 300, "random_state": 7}, LAST],
    },
    "counts+diet": {
        "language": "en",
        "pipeline": [
            *LETTERS,
            {"name": "DIETClassifier", "epochs": 3, "entity_recognition": False, "random_seed": 7},
            LAST,
        ],
    },
}
