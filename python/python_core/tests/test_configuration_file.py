"""What `--config` names."""

from pathlib import Path

import pytest

from python_core.net.process.configuration_file import ConfigurationFile, parse_configuration, read_configuration_file
from python_core.net.process.failure import ExitStatus, ProcessFailure


def parse(data: bytes) -> ConfigurationFile:
    return parse_configuration(data, Path("bridge.json"))


def failure(data: bytes) -> str:
    with pytest.raises(ProcessFailure) as caught:
        parse(data)
    assert caught.value.status == ExitStatus.CONFIGURATION
    assert "\n" not in caught.value.message
    return caught.value.message


def test_all_keys_in_any_order_and_spelling_of_json() -> None:
    text = ' {"log_level" : "debug",\n"state_dir":"\\/a\\u00e9\\ud83d\\ude00","host":"::1", "port":0 } '
    assert parse(text.encode()) == ConfigurationFile(("::1",), 0, "/aé😀", "debug")
    assert parse(b"{}") == ConfigurationFile()
    assert parse(b'{"host":["127.0.0.1","::1"]}').host == ("127.0.0.1", "::1")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{\n  "hots": "::1"\n}', '"hots" is not known to this version, which knows host, port'),
        ('{"port":"5001"}', "port has to be a whole number, as in 5001"),
        ('{"port":5001.5}', "port has to be a whole number"),
        ('{"port":null}', "port has to be a whole number"),
        ('{"port":true}', "port has to be a whole number"),
        ('{"host":["::1",5]}', "host has to be a text or a list of texts"),
        ('{"state_dir":true}', "state_dir has to be a text"),
        ('{"log_level":null}', "log_level has to be a text"),
        ('{"port":1,"port":2}', '"port" comes twice'),
        ('{"port":NaN}', "NaN"),
        ("[1]", "has to hold an object"),
        ("[" * 100_000, "too deep"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_change(text: str, words: str) -> None:
    message = failure(text.encode())
    assert message.startswith("--config: bridge.json: ")
    assert words in message


@pytest.mark.parametrize(
    ("text", "place"),
    [('{"port":1}\n x', "2:2"), ('{"port":1;}', "1:10"), ("{port:1}", "1:2"), ('{"host":["127', "1:10")],
)
def test_a_mistake_of_json_is_shown_at_its_line_and_column(text: str, place: str) -> None:
    assert failure(text.encode()).startswith(f"--config: bridge.json:{place}: ")


def test_a_file_cut_anywhere_is_refused() -> None:
    text = b'{"host":["127.0.0.1"],"port":5001,"state_dir":"\\u0061","log_level":"info"}'
    for length in range(len(text)):
        assert failure(text[:length])


def test_bytes_that_are_no_utf_8_are_refused_at_their_place() -> None:
    assert failure(b'{"state_dir":"\xff"}') == "--config: bridge.json: the byte at 14 is no UTF-8"


def test_a_file_that_is_absent_a_folder_or_too_large_is_named_with_the_reason(tmp_path: Path) -> None:
    large = tmp_path / "large"
    large.write_bytes(b" " * 65_537)
    for path, words in [(tmp_path / "absent", "No such file"), (tmp_path, "cannot read"), (large, "more than 64 KiB")]:
        with pytest.raises(ProcessFailure, match=words) as caught:
            read_configuration_file(path)
        assert str(path) in caught.value.message
