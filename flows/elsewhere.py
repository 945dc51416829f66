"""Where a patient goes whom a protocol is not for: the protocols of ``else_see`` are there, fit, and come to an end."""

from collections.abc import Iterator, Mapping
from itertools import product

from flows.facts import VALUES, Facts
from flows.paths import ages
from flows.problem import Problem
from flows.protocol import Protocol


def elsewhere_problems(protocols: Mapping[str, Protocol]) -> Iterator[Problem]:
    """Each name in ``else_see`` that does not exist or helps nobody, and each patient who is sent in a circle."""
    for protocol in protocols.values():
        for name in protocol.else_see:
            if name not in protocols:
                yield Problem(f"{protocol.protocol}: else_see", f"{name} does not exist", protocol.protocol)
            elif not any(_fits(protocols[name], facts) for facts in _outside(protocol, protocols[name])):
                yield Problem(f"{protocol.protocol}: else_see", f"{name} is for nobody outside", protocol.protocol)
        for facts in _people(_reachable(protocol, protocols)):
            if circle := _circle(protocol, protocols, facts):
                yield Problem(protocol.protocol, f"sends a patient in a circle: {circle}", protocol.protocol)
                break


def _people(protocols: Mapping[str, Protocol]) -> Iterator[Facts]:
    edges = sorted({age for protocol in protocols.values() for age in ages(protocol)})
    for age, sex, pregnant in product(edges, VALUES["sex"], VALUES["pregnant"]):
        yield Facts(about="self", age_months=age, sex=sex, pregnant=pregnant)


def _outside(protocol: Protocol, other: Protocol) -> Iterator[Facts]:
    both = {protocol.protocol: protocol, other.protocol: other}
    return (facts for facts in _people(both) if not _fits(protocol, facts))


def _fits(protocol: Protocol, facts: Facts) -> bool:
    return protocol.applies.holds(facts)


def _reachable(protocol: Protocol, protocols: Mapping[str, Protocol]) -> dict[str, Protocol]:
    found = {protocol.protocol: protocol}
    for name in (waiting := list(protocol.else_see)):
        if name in protocols and name not in found:
            found[name] = protocols[name]
            waiting += protocols[name].else_see
    return found


def _circle(protocol: Protocol, protocols: Mapping[str, Protocol], patient: Facts) -> str:
    """The protocols that ``patient`` comes to, when one of them twice; facts are told only as they are asked."""
    known, come_to = Facts(), [protocol.protocol]
    while True:
        while fact := protocol.applies.missing(known):
            known = known.with_fact(fact, patient.age_months if fact == "age" else getattr(patient, fact))
        if protocol.applies.holds(known):
            return ""
        following = [protocols[name] for name in protocol.else_see if name in protocols]
        protocol = next((other for other in following if other.may_be_for(known)), protocol)
        if protocol.protocol == come_to[-1]:
            return ""  # a nurse decides
        come_to.append(protocol.protocol)
        if protocol.protocol in come_to[:-1]:
            return " → ".join(come_to)
