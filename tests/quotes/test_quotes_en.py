from collections.abc import Callable

import pytest

CASES = [
    (
        'Ortega said, "We counted the boats twice that morning."',
        [("We counted the boats twice that morning.", "Ortega")],
    ),
    ('"We counted the boats twice," Ortega said.', [("We counted the boats twice", "Ortega")]),
    (
        "“We counted the boats twice,” said Lena Ortega, who runs the harbor.",
        [("We counted the boats twice", "Lena Ortega")],
    ),
    (
        "“Not a single boat is missing,” said harbor master Lena Ortega on Friday.",
        [("Not a single boat is missing", "Lena Ortega")],
    ),
    (
        "“The boats,” said Lena Ortega, “were never in danger at all.”",
        [("The boats", "Lena Ortega"), ("were never in danger at all.", "Lena Ortega")],
    ),
    (
        "“We counted twice that day,” Ortega said. “Nobody asked us to do it again.”",
        [("We counted twice that day", "Ortega"), ("Nobody asked us to do it again.", "Ortega")],
    ),
    (
        "Lena Ortega runs the harbor.\n“We counted the boats twice,” she said.",
        [("We counted the boats twice", "Lena Ortega")],
    ),
    (
        "Mayor Paul Hendry met Judge Alice Brand at noon. “The court will not wait,” she said.",
        [("The court will not wait", "Alice Brand")],
    ),
    (
        "Finance Minister Omar Reyes spoke first. “There is no money for a bridge,” the minister said.",
        [("There is no money for a bridge", "Omar Reyes")],
    ),
    (
        "Lena Ortega opened the meeting. It got loud.\n“The pier stays closed until spring,” Ortega said.",
        [("The pier stays closed until spring", "Lena Ortega")],
    ),
    (
        "According to the coroner, the fall was “not the cause of his death.”",
        [("not the cause of his death.", "the coroner")],
    ),
    (
        "“The fall did not kill him,” according to Dr. Ines Falk.",
        [("The fall did not kill him", "Ines Falk")],
    ),
    (
        "Hendry called the toll “a tax on people who work nights” and sat down.",
        [("a tax on people who work nights", "Hendry")],
    ),
    (
        "“You never answered a single letter,” Ruth Lang told Mayor Paul Hendry.",
        [("You never answered a single letter", "Ruth Lang")],
    ),
    (
        "“Every letter gets an answer from us.” — Paul Hendry",
        [("Every letter gets an answer from us.", "Paul Hendry")],
    ),
    (
        "Paul Hendry: “Every letter gets an answer from us.”",
        [("Every letter gets an answer from us.", "Paul Hendry")],
    ),
    (
        "The council issued a statement:\n“The bridge will reopen when it is safe.”",
        [("The bridge will reopen when it is safe.", "The council")],
    ),
    (
        "Judge Alice Brand wrote:\n“The city knew of the crack.\n“It did nothing for a year.”",
        [("The city knew of the crack.", "Alice Brand"), ("It did nothing for a year.", "Alice Brand")],
    ),
    (
        "‘We met at the workers’ club that night,’ said Gwen Price, its secretary.",
        [("We met at the workers’ club that night", "Gwen Price")],
    ),
    (
        "“He said ‘leave the keys’ and drove off,” Lang recalled.",
        [("He said ‘leave the keys’ and drove off", "Lang")],
    ),
    ("“Why would anyone build there?” asked Lang.", [("Why would anyone build there?", "Lang")]),
    (
        "“They never wrote back to anyone,” chirped Ruth Lang.",
        [("They never wrote back to anyone", "Ruth Lang")],
    ),
    (
        "“The plan will fail,” said a spokesman for the union, Dan Whitby, on Sunday.",
        [("The plan will fail", "Dan Whitby")],
    ),
    (
        "“It is what people here wanted all along,” he said.",
        [("It is what people here wanted all along", None)],
    ),
    ("''We wrote to them in March,'' said Ruth Lang.", [("We wrote to them in March", "Ruth Lang")]),
    (
        "“The audit was thorough,” the report said. “No money is missing.”",
        [("The audit was thorough", "the report"), ("No money is missing.", "the report")],
    ),
    (
        "The Transport Authority said in a statement: “Trains will run until midnight.”",
        [("Trains will run until midnight.", "The Transport Authority")],
    ),
    (
        "Dr. Helen Marsh, a surgeon who works at the clinic, told them: “We had no beds left.”",
        [("We had no beds left.", "Helen Marsh")],
    ),
    (
        "‘He called it a “disgrace to the club” on live radio,’ said Priya Nair.",
        [("He called it a “disgrace to the club” on live radio", "Priya Nair")],
    ),
    ('"I never signed it"—Tom Reeves, former treasurer', [("I never signed it", "Tom Reeves")]),
    (
        "Asked why, Ellison's lawyer, Maria Gomez, said it was “a matter for the court to decide.”",
        [("a matter for the court to decide.", "Maria Gomez")],
    ),
    (
        "\"It's the best '90s record,\" said O'Brien. \"We're the band's biggest fans.\"",
        [("It's the best '90s record", "O'Brien"), ("We're the band's biggest fans.", "O'Brien")],
    ),
    (
        "“When will it end?” Adeyemi asked. “Nobody knows.”",
        [("When will it end?", "Adeyemi"), ("Nobody knows.", "Adeyemi")],
    ),
    (
        '"They took everything," the widow, 72, said, her voice breaking.',
        [("They took everything", "the widow")],
    ),
    (
        "Both Prado and Weiss voted no. “We could not support it,” they said in a joint statement.",
        [("We could not support it", None)],
    ),
    (
        "“You can't,” Kim Yong-su, the foreign minister, said Tuesday, “and you won't.”",
        [("You can't", "Kim Yong-su"), ("and you won't.", "Kim Yong-su")],
    ),
    (
        "Speaking in Lisbon on Friday, Costa said he was “not going to resign over a photograph.”",
        [("not going to resign over a photograph.", "Costa")],
    ),
]
NONE = [
    "She teaches at the “People’s College” near the port.",
    "The so-called “peace train” left an hour late.",
    'He bought a 27" screen and a 12" record in the 1990s.',
    "It was the workers' idea, and the '90s were kind to them.",
    "Her novel “The Long Way Down to the River” comes out in May.",
    "They watched “Good Morning, Little Harbor” every day.",
    "The door opened and “nobody came in.",
    "Rock 'n' roll was here to stay, 'tis true.",
    "Nothing is quoted here at all.",
]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["en", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "en") == []
