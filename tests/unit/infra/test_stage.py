"""A stage's settings hold, or the synth ends with one sentence that says what to change."""

import copy
from typing import Any

import pytest

from infra.stage import LOCAL_PREFIX, CloudStage, LocalStage, LocalValues, StageError, read_stage
from infra.synth import read_context


@pytest.fixture
def stages() -> dict[str, Any]:
    stages: Any = read_context()["stages"]
    return copy.deepcopy(dict(stages))


@pytest.mark.parametrize("name", ["dev", "prod"])
def test_the_stages_of_cdk_json_hold(stages: dict[str, Any], name: str) -> None:
    assert isinstance(read_stage(name, stages), CloudStage)


@pytest.mark.parametrize("name", [None, "", "staging", 7])
def test_an_unknown_stage_is_refused_with_the_known_ones(stages: dict[str, Any], name: object) -> None:
    with pytest.raises(StageError, match="choose one of local, dev, prod"):
        read_stage(name, stages)


def test_a_stage_without_settings_is_refused_with_where_they_go(stages: dict[str, Any]) -> None:
    del stages["dev"]
    with pytest.raises(StageError, match=r"add context\.stages\.dev"):
        read_stage("dev", stages)


@pytest.mark.parametrize(
    ("stage", "path", "value", "says"),
    [
        ("dev", "region", "Frankfurt", "region"),
        ("dev", "account", "12", "account"),
        ("dev", "cors_origins", [], "cors_origins"),
        ("dev", "cors_origins", ["app.example"], r"cors_origins\.0"),
        ("dev", "livekit_url", "https://livekit.example", "livekit_url"),
        ("dev", "invitation_base_url", "http://insecure.example", "invitation_base_url"),
        ("dev", "log_retention_days", 8, "log_retention_days"),
        ("dev", "throttle.burst", 0, r"throttle\.burst"),
        ("dev", "network.nat_gateways", 3, "nat_gateways is more than zones"),
        ("dev", "database.minimum_capacity", 0.3, r"database\.minimum_capacity"),
        ("dev", "database.minimum_capacity", 64, "minimum_capacity is more than maximum_capacity"),
        ("dev", "agent.cpu", 1000, r"agent\.cpu"),
        ("dev", "agent.colour", "red", r"agent\.colour"),
        ("dev", "sign_in_return_urls", [], "sign_in_return_urls is missing"),
        ("prod", "cors_origins", ["*"], "must name the frontends"),
        ("prod", "cors_origins", ["http://app.example"], "must be https"),
        ("prod", "database.minimum_capacity", 0, "may not sleep"),
        ("prod", "database.is_protected", False, "is_protected must be true"),
        ("prod", "agent.fewest_tasks", 1, r"agent\.fewest_tasks must be 2 or more"),
        ("prod", "alarm_email", None, "alarm_email is missing"),
        ("dev", "agent.fewest_tasks", 3, "fewest_tasks is more than most_tasks"),
        ("dev", "monthly_budget_usd", 100, "monthly_budget_usd needs alarm_email"),
        ("dev", "agent.most_tasks", 100, "510 connections; the database takes 378"),
        ("dev", "functions.reserved_concurrency", {"rooms": 400}, "420 connections; the database takes 378"),
        ("dev", "functions.reserved_concurrency", {"rooms": 0}, r"reserved_concurrency\.rooms"),
        ("dev", "functions.reserved_concurrency", {"documents": 1}, r"reserved_concurrency\.documents must be 2"),
        ("dev", "domain", {"name": "api.firm.example"}, r"domain\.certificate_arn"),
    ],
)
def test_a_wrong_setting_is_refused_by_its_name(
    stages: dict[str, Any], stage: str, path: str, value: object, says: str
) -> None:
    *sections, name = path.split(".")
    section = stages[stage]
    for key in sections:
        section = section.setdefault(key, {})
    section[name] = value
    with pytest.raises(StageError, match=says):
        read_stage(stage, stages)


def test_all_that_is_missing_is_named_at_once(stages: dict[str, Any]) -> None:
    del stages["prod"]["network"], stages["prod"]["agent"]["places"]
    with pytest.raises(StageError) as error:
        read_stage("prod", stages)
    assert "network" in str(error.value)
    assert "agent.places" in str(error.value)


def test_the_examples_in_cdk_json_are_told_apart_from_settings(stages: dict[str, Any]) -> None:
    stages["dev"]["livekit_url"] = "wss://firm.livekit.cloud"
    stage = read_stage("dev", stages)
    assert isinstance(stage, CloudStage)
    assert set(stage.example_values) == {"invitation_base_url", "cors_origins"}


def test_the_local_stage_names_every_value_it_was_not_given(
    stages: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in LocalValues.model_fields:
        monkeypatch.delenv(LOCAL_PREFIX + name.upper(), raising=False)
    with pytest.raises(StageError) as error:
        read_stage("local", stages)
    required = {name for name, field in LocalValues.model_fields.items() if field.is_required()}
    assert all(LOCAL_PREFIX + name.upper() in str(error.value) for name in required)


def test_the_local_stage_takes_its_values_from_the_environment_and_never_repeats_them(
    stages: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in LocalValues.model_fields:
        monkeypatch.setenv(LOCAL_PREFIX + name.upper(), "value-of-" + name + "-" * 32)
    stage = read_stage("local", stages)
    assert isinstance(stage, LocalStage)
    assert stage.values.oidc_audience.startswith("value-of-oidc_audience")
    monkeypatch.setenv(LOCAL_PREFIX + "INVITATION_SECRET", "too-short")
    with pytest.raises(StageError, match="INVITATION_SECRET") as error:
        read_stage("local", stages)
    assert "too-short" not in str(error.value)
