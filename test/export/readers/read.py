"""What the formats' own readers make of our files: cases on standard input, what was read on standard output, in JSON."""

import json
import sys
import warnings

warnings.filterwarnings("ignore")

from bioc import brat
from label_studio_sdk.label_interface import LabelInterface
from lxml import etree
from spacy.tokens import Doc
from spacy.training.converters import conll_ner_to_docs
from spacy.vocab import Vocab


def read_spacy(json_doc):
    doc = Doc(Vocab()).from_json(json_doc, validate=True)
    spans = lambda group: [[span.start_char, span.end_char, span.text, span.label_, span.kb_id_] for span in group]
    return {
        "text": doc.text,
        "tokens": [token.text_with_ws for token in doc],
        "sentences": [sentence.text for sentence in doc.sents],
        "entities": spans(doc.ents),
        "groups": {name: spans(group) for name, group in doc.spans.items()},
        "again": doc.to_json(),
    }


def read_conll(text):
    """Sentences of (token, tag), as spaCy's converter of CoNLL files reads them."""
    docs = conll_ner_to_docs("-DOCSTART- -X- O O\n\n" + text, n_sents=0, no_print=True) if text else []
    return [
        [[token.text, token.ent_iob_ + ("-" + token.ent_type_ if token.ent_type_ else "")] for token in sentence]
        for doc in docs
        for sentence in doc.sents
    ]


def read_brat(ann):
    doc = brat.loads_ann(ann, "case")
    return {
        "entities": {e.id: [e.type, e.text, [[s.begin, s.end] for s in e.locations]] for e in doc.entities},
        "relations": [[r.type, r.arguments] for r in doc.relations],
        "notes": [[n.refid, n.text] for n in doc.notes],
        "equivalences": [sorted(e.argids) for e in doc.equiv_relations],
    }


def read_label_studio(case):
    """Complaints of Label Studio about the predictions of a task under a labelling configuration."""
    interface = LabelInterface(case["config"])
    interface.validate()
    return [
        error
        for prediction in case["task"]["predictions"]
        for error in interface.validate_prediction(prediction, return_errors=True)
    ]


def read_timeml(xml):
    root = etree.fromstring(xml.encode())
    return {
        "text": "".join(root.find("TEXT").itertext()),
        "timexes": [[t.text, dict(t.attrib)] for t in root.find("TEXT").iter("TIMEX3")],
    }


READERS = {
    "spacy": read_spacy,
    "conll": read_conll,
    "brat": read_brat,
    "labelStudio": read_label_studio,
    "timeml": read_timeml,
}



def read(name, value):
    try:
        return READERS[name](value)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


cases = json.load(sys.stdin)
json.dump([{name: read(name, value) for name, value in case.items()} for case in cases], sys.stdout)
