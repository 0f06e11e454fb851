"""The console in a real browser: a lawyer and a client, each in a window of their own, from the PDF to the answers."""

import asyncio
import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from livekit import rtc
from playwright.sync_api import Page, expect
from pydantic import SecretStr

from functions.rooms import tokens
from infra.local import livekit, ports
from infra.local.secrets import load_or_make
from shared.config import LiveKitSettings
from tests.browser.conftest import DESK, PHONE, MakesPdf, Opens, Window
from tests.browser.desk import create, sign_in
from tests.e2e.conftest import Deployment, is_heard_as

QUESTIONS = (
    "What is your full name?",
    "Do you have a written lease?",
    "How many dollars of rent do you pay each month?",
    "What happened in your home?",
)
REWORDED = "What has happened in your home since last winter?"
ANSWERS = {
    QUESTIONS[0]: ("typed", "My name is Maria Gonzalez."),
    QUESTIONS[1]: ("voice", "Yes, I do."),
    QUESTIONS[2]: ("typed", "I pay 1200 dollars each month."),
    REWORDED: ("voice", "The heating was broken all winter."),
}
READ_BACK = {QUESTIONS[0]: "“My name is Maria Gonzalez”. Is that right?", QUESTIONS[2]: "1,200. Is that right?"}
MY_TURN = "It is your turn: speak, or type."
KEY_MILLISECONDS = 20
POLL_MILLISECONDS = 100
MOST_TIMES = 5
WENT_ON_OR_AGAIN = """({ lines, prompt, then, myTurn }) => {
  const spoken = [...document.querySelectorAll("#captions .interviewer")].slice(lines);
  const said = spoken.map((line) => line.textContent).join(" ");
  if (said.includes(then)) return "on";
  return said.includes(prompt) && document.querySelector("#notice").textContent === myTurn && "again";
}"""
ANYTHING_MORE = "anything you would like to add or correct?"


def test_a_lawyer_gets_a_clients_answers_from_pdf_to_sheet(
    deployment: Deployment, console_url: str, window: Opens, pdf: MakesPdf
) -> None:
    desk, phone = window(DESK), window(PHONE)
    lawyer, client = desk.page, phone.page
    sign_in(lawyer, console_url, deployment.token("Ana Ruiz"))
    create(lawyer, "Tenancy of Maria", pdf(*QUESTIONS))
    review(desk)

    lawyer.get_by_role("button", name="Start the interview").click()
    link = lawyer.get_by_label("The client's link")
    expect(link).to_have_value(re.compile(rf"^{re.escape(console_url)}/i/\S{{20,}}$"))
    expect(lawyer.locator("#notice")).to_have_text("The interviewer comes when the client does.")
    client.goto(link.input_value())
    expect(client.locator("h1")).to_have_text("Interview for Ana Ruiz")
    expect(client.locator("main")).to_contain_text("an AI system, not a person")
    phone.show("client-before")
    client.get_by_role("button", name="Join with microphone").click()
    answer_all(desk, phone)

    expect(client.locator("#standing")).to_contain_text("The interview is over")
    phone.show("client-after")
    expect(lawyer.locator(".heading .chip")).to_have_text("completed")
    check_sheet(lawyer)
    desk.show("lawyer-answers")


def answer_all(desk: Window, phone: Window) -> None:
    """Agree, and answer each question when it has been put; the lawyer's page follows."""
    lawyer, client = desk.page, phone.page
    reply(client, "Please say yes or no.", lambda: phone.speak("Yes, I agree."), then=QUESTIONS[0])
    wordings = [*ANSWERS, ANYTHING_MORE]
    for number, (wording, (channel, words)) in enumerate(ANSWERS.items()):
        expect(client.locator("#notice")).to_have_text(MY_TURN)
        expect(lawyer.locator(".answers .current .wording")).to_contain_text(wording)
        expect(client.locator("#count")).to_have_text(f"{number} of {len(ANSWERS)}")
        expect(lawyer.locator("#count")).to_have_text(f"{number} of {len(ANSWERS)}, {number} answered")
        if number == 2:
            desk.show("lawyer-live")
            phone.show("client-during")
        give = partial(phone.speak if channel == "voice" else partial(write, client), words)
        reply(client, wording, give, then=READ_BACK.get(wording, wordings[number + 1]))
        if wording in READ_BACK:
            confirm = partial(write, client, "Yes, that is right.")
            reply(client, READ_BACK[wording], confirm, then=wordings[number + 1])
    reply(client, ANYTHING_MORE, partial(write, client, "No, that is all."), then="Goodbye.")


def test_the_client_can_write_where_there_is_no_microphone_and_believes_agents_only(
    deployment: Deployment, console_url: str, window: Opens, pdf: MakesPdf
) -> None:
    desk, phone = window(DESK), window(PHONE)
    sign_in(desk.page, console_url, deployment.token("Ben Lee"))
    create(desk.page, "Without a microphone", pdf(QUESTIONS[0], QUESTIONS[3]))
    desk.page.get_by_role("button", name="Start the interview").click()
    link = desk.page.get_by_label("The client's link")
    expect(link).not_to_have_value("")
    client = phone.page
    client.goto(link.input_value())
    client.get_by_role("button", name="Join and type").click()
    reply(client, "Please say yes or no.", partial(write, client, "Yes"), then=QUESTIONS[0])

    session_id = desk.page.url.rpartition("#")[2]
    forge(deployment, session_id)
    desk.page.get_by_role("button", name="Pause").click()

    expect(client.locator("#notice")).to_contain_text("The interview is paused.")
    expect(client.locator("#count")).to_have_text("0 of 2")
    phone.show("client-paused")
    desk.page.get_by_role("button", name="Resume").click()
    desk.page.get_by_label("Ask next").fill("Is your landlord a company?")
    desk.page.get_by_role("button", name="Ask", exact=True).click()
    expect(desk.page.locator(".answers")).to_contain_text("Is your landlord a company?")
    expect(client.locator("#captions")).to_contain_text("Let us go on.")
    name = "My name is Maria Gonzalez."
    reply(client, QUESTIONS[0], partial(write, client, name), then="Is that right?")
    reply(client, "Is that right?", partial(write, client, "Yes."), then="Is your landlord a company?")
    expect(desk.page.locator(".answers .current")).to_contain_text("Is your landlord a company?")
    owner = "It is a company that owns many houses in our city."
    reply(client, "Is your landlord a company?", partial(write, client, owner), then=QUESTIONS[3])
    expect(desk.page.locator(".answers blockquote").nth(1)).to_contain_text("many houses")
    desk.page.on("dialog", lambda dialog: dialog.accept())
    desk.page.get_by_role("button", name="End").click()
    expect(desk.page.locator(".heading")).to_contain_text("ended by lawyer")
    expect(client.locator("#standing")).to_contain_text("The interview is over")


def test_a_link_that_is_not_valid_says_what_to_do(console_url: str, window: Opens) -> None:
    phone = window(PHONE)

    phone.page.goto(f"{console_url}/i/{'x' * 22}")

    expect(phone.page.locator("#standing")).to_have_text(
        "This invitation is not valid any more. Ask your lawyer for a new one."
    )
    expect(phone.page.get_by_role("button", name="Join with microphone")).to_be_hidden()
    phone.show("client-not-valid")


def review(desk: Window) -> None:
    """Reword one question; put another one away and back, at its old place."""
    page = desk.page
    expect(page.locator(".questions textarea")).to_have_count(len(QUESTIONS))
    page.get_by_label("Wording of question 4").fill(REWORDED)
    page.get_by_role("button", name="Add a question").click()
    page.get_by_label("Wording of question 5").fill("What is your telephone number?")
    page.get_by_role("button", name="Move up: question 5").click()
    page.get_by_role("button", name="Remove: question 4").click()
    page.get_by_role("button", name="Save changes").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    expect(page.get_by_text("your wording")).to_be_visible()
    desk.show("lawyer-script")


def reply(client: Page, prompt: str, give: Callable[[], None], *, then: str) -> None:
    """Answer once `prompt` has been put, and again whenever it is put again, until the interviewer goes on with `then`:
    on a slow machine a connection may break off, or whisper mishear, and who is asked again answers."""
    expect(client.locator("#captions")).to_contain_text(prompt)
    for _ in range(MOST_TIMES):
        expect(client.locator("#notice")).to_have_text(MY_TURN)
        seen = {"lines": client.locator("#captions .interviewer").count(), "prompt": prompt, "then": then}
        give()
        went = client.wait_for_function(WENT_ON_OR_AGAIN, arg={**seen, "myTurn": MY_TURN}, polling=POLL_MILLISECONDS)
        if went.json_value() == "on":
            return
    raise AssertionError(f"asked {MOST_TIMES} times: {prompt}")


def write(client: Page, words: str) -> None:
    """As a person does: a key after the other."""
    client.get_by_label("You can type your answer, too").press_sequentially(words, delay=KEY_MILLISECONDS)
    client.get_by_role("button", name="Send").click()


def check_sheet(page: Page) -> None:
    """Every answer with the client's own words, the reworded question in the lawyer's."""
    shown = page.locator(".answers > li")
    expect(shown).to_have_count(len(ANSWERS))
    for place, (wording, (channel, words)) in enumerate(ANSWERS.items()):
        expect(shown.nth(place).locator(".wording")).to_contain_text(f"{wording} answered")
        evidence = shown.nth(place).locator("blockquote").last  # the first ones are what was unclear
        expect(evidence.locator("small")).to_contain_text(channel)
        if channel == "typed":
            expect(evidence).to_contain_text(words)
    expect(shown.nth(1).locator(".value")).to_have_text("Yes")
    expect(shown.nth(2).locator(".value")).to_have_text("1200")
    heard = shown.nth(3).locator("blockquote").last.evaluate("(quote) => quote.firstChild.textContent")
    assert is_heard_as(ANSWERS[REWORDED][1], heard), heard


def forge(deployment: Deployment, session_id: str) -> None:
    """Somebody in the room who is no agent says that all is done."""
    home = deployment.system.home
    chosen = ports.load(home.run / "ports.json")
    assert chosen
    access = livekit.access(load_or_make(home.secrets), chosen)
    settings = LiveKitSettings(
        livekit_url=access.url, livekit_api_key=access.api_key, livekit_api_secret=SecretStr(access.api_secret)
    )
    token = tokens.mint_for_lawyer(settings, UUID(session_id), uuid4(), "Somebody")
    forged: dict[str, Any] = {"type": "script_progress", "version": 1, "seq": 9_999, "session_id": session_id}
    forged |= {"status": "completed", "current_question_id": None, "answered": 2, "resolved": 2, "total": 2}

    async def send() -> None:
        room = rtc.Room()
        await room.connect(access.url, token)
        await room.local_participant.publish_data(json.dumps(forged), reliable=True, topic="lexnova.progress")
        await room.disconnect()

    with ThreadPoolExecutor(1) as beside:  # Playwright's loop runs in this thread
        beside.submit(lambda: asyncio.run(send())).result()
