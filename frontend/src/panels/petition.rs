//! 민원: what the complaint is, until when it is to be answered, and the reply in a situation and a tone.

use crate::clock;
use crate::pane::{Pane, use_pane};
use crate::state::Action;
use crate::state::writing::Action as Write;
use crate::widgets::ask::Ask;
use crate::widgets::form::Form;
use language::petition::{self, Moment, Term, situations};
use language::template::TONES;
use language::text::calendar::{Day, dotted};
use language::text::holidays::Holidays;
use language::{templates, tones};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[component]
pub fn Petition() -> Html {
    let pane = use_pane();
    let writing = pane.state.reply.clone();
    html! {
        <Ask press={pane.words().write_reply}>
            { complaint(&pane) }
            { situation(&pane) }
            { tone(&pane) }
            <Form {writing} />
        </Ask>
    }
}

/// What was read in the selection; nothing is said that does not stand there.
fn complaint(pane: &Pane) -> Html {
    let (words, reply) = (pane.words(), &pane.state.reply);
    let (read, text) = (&reply.complaint, reply.source.as_str());
    let gist = if read.demands.is_empty() && read.kind.is_none() { String::new() } else { read.gist_text(text) };
    if read.kind.is_none() && gist.is_empty() {
        return html! {};
    }
    html! {
        <dl class="facts" lang="ko">
            if let Some(kind) = read.kind {
                <dt>{ words.petition_kind }</dt><dd>{ kind.title() }</dd>
                <dt>{ words.petition_due }</dt><dd>{ due(pane, kind) }<span class="hint">{ " " }{ kind.clause() }</span></dd>
            }
            if !gist.is_empty() { <dt>{ words.petition_gist }</dt><dd>{ gist }</dd> }
            if read.demands.len() > 1 { <dt>{ words.petition_demands }</dt><dd>{ words.demands(read.demands.len()) }</dd> }
            if !read.harsh.is_empty() { <dt>{ words.petition_harsh }</dt><dd>{ words.harsh(read.harsh.len()) }</dd> }
        </dl>
    }
}

fn due(pane: &Pane, kind: petition::Kind) -> String {
    let words = pane.words();
    let Some(term) = kind.term() else { return words.due_own.to_owned() };
    let received = pane.state.reply.complaint.received;
    let Some(day) = received.or_else(today) else { return words.term(term) };
    // Three hours from an unknown minute say little: a whole working day is shown from the opening of the office.
    let moment = Moment { day, minute: None };
    let own = pane.state.session().map_or(&[][..], |session| session.holidays.as_slice());
    let days = own.iter().filter_map(|text| dotted(text).and_then(|([y, m, d], _)| Day::new(y, m, d)));
    let due = petition::due(moment, term, &Holidays::default().and(days));
    words.due(&due, term, received.is_some())
}

fn today() -> Option<Day> {
    let [year, month, day] = clock::today();
    Day::new(year, month, day)
}

fn situation(pane: &Pane) -> Html {
    let words = pane.words();
    let reply = &pane.state.reply;
    let now = reply.situation();
    let choose = {
        let pane = pane.clone();
        move |event: Event| {
            let select: Option<HtmlSelectElement> = event.target().and_then(|t| t.dyn_into().ok());
            let one = select.and_then(|s| situations::ALL.get(s.selected_index() as usize).copied());
            let template = one.and_then(|one| templates::all().find(|t| t.situation == Some(one)));
            template.inspect(|template| pane.tell(Action::Write(Write::Choose(template.id))));
        }
    };
    let option = |one: &&'static petition::Situation| {
        html! { <option selected={now == Some(*one)}>{ one.title }</option> }
    };
    html! {
        <div class="field">
            <label class="field beside"><span>{ words.situation }</span>
                <select lang="ko" onchange={choose}>{ for situations::ALL.iter().map(option) }</select>
            </label>
            if let Some(now) = now { <p class="hint" lang="ko">{ now.about }</p> }
        </div>
    }
}

fn tone(pane: &Pane) -> Html {
    let now = pane.state.reply.tone;
    let radio = |tone| {
        let act = pane.act(Action::Write(Write::Tone(tone)));
        html! {
            <label class="radio" lang="ko">
                <input type="radio" name="reply-tone" checked={tone == now} onchange={act} /><span>{ tones::style(tone).title }</span>
            </label>
        }
    };
    html! {
        <fieldset class="manner">
            <legend class="unseen">{ pane.words().tone }</legend>
            <div class="radios four">{ for TONES.map(radio) }</div>
        </fieldset>
    }
}

impl crate::words::Words {
    fn term(&self, term: Term) -> String {
        let korean = self.tongue == crate::state::Tongue::Korean;
        match (term, korean) {
            (Term::Hours(n), true) => format!("근무 시간 {n}시간"),
            (Term::Days(n), true) => format!("{n}일(근무일)"),
            (Term::Weeks(n), true) => format!("{n}주"),
            (Term::Months(n), true) => format!("{n}개월"),
            (Term::Hours(n), false) => format!("{n} working hours"),
            (Term::Days(n), false) => format!("{n} working days"),
            (Term::Weeks(n), false) => format!("{n} weeks"),
            (Term::Months(n), false) => format!("{n} months"),
        }
    }

    fn due(&self, due: &petition::Due, term: Term, received: bool) -> String {
        let (day, term) = (due.written(), self.term(term));
        let korean = self.tongue == crate::state::Tongue::Korean;
        let sure = match (due.certain, korean) {
            (true, _) => "",
            (false, true) => ", 공휴일 확인 필요",
            (false, false) => ", check public holidays",
        };
        match (korean, received) {
            (true, true) => format!("{day}까지 ({term}{sure})"),
            (true, false) => format!("오늘 접수하면 {day}까지 ({term}{sure})"),
            (false, true) => format!("by {day} ({term}{sure})"),
            (false, false) => format!("if received today, by {day} ({term}{sure})"),
        }
    }
}
