//! What the demonstration's clerks did with returns: they spoke with the buyer, agreed or refused, and a packer looked at
//! what came back.

use chrono::Duration;
use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde_json::json;

use super::acts::Stage;
use super::team::{CLERKS, PACKERS};
use crate::cases::contact::RecordContact;
use crate::cases::known::RecordFound;
use crate::cases::moves::{self, Step};
use crate::cases::{step, work};
use crate::deadlines::calendar::Calendar;
use crate::reasons::Words;

const DAYS: i64 = 75;
/// What is this young is left to whoever looks around.
const LEFT_HOURS: i64 = 12;
/// The topic that takes the second clerk far longer than the first: somebody to train.
const HARD: &str = "exchange";

/// What those argue about who do not agree.
const POINTS: &[&str] = &["freight", "worn", "flaw", "amount", "colour"];

/// What buyers want to know, by the class of the stated reason, with what stands in the chat's summary.
const OF_FAULTS: [(&str, &str); 5] = [
    ("reason", "买家发了图，毛病看得清，登记给质检"),
    ("refund", "说清了退款要等收到货，买家同意寄回"),
    ("exchange", "想换同款，帮着看了库存，换一件新的寄过去"),
    ("exchange", "换一件，先确认新的那件没同样的毛病"),
    ("freight", "运费谁出：有毛病的由店里出，已说明"),
];
const OF_TRANSPORT: [(&str, &str); 3] = [
    ("delay", "催物流，查了轨迹告诉买家明天到"),
    ("progress", "问退款到哪一步，收货后当天退"),
    ("reason", "外箱压坏，里面没事，买家留着用"),
];
const OF_OTHERS: [(&str, &str); 5] = [
    ("progress", "问寄回的包裹收到没有，已签收，今天退"),
    ("exchange", "尺码不合适，量了肩宽和腰围，换大一码"),
    ("exchange", "想换个颜色，看了库存有货，等寄回就发"),
    ("refund", "不想要了，七天内没拆，按政策退"),
    ("freight", "不想要的退回运费自己出，买家知道了"),
];

struct Case {
    id: i64,
    case_no: String,
    applied_at: At,
    class: &'static str,
    over_at: Option<At>,
    received_at: Option<At>,
}

pub(super) fn record(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let words = Words::read(tx)?;
    let with = named_params! { ":shop": stage.shop.id, ":from": stage.now().day().plus(-DAYS) };
    let cases = tx.rows(include_str!("talks.sql"), with, |row| {
        let stated: Option<String> = row.get("reason")?;
        Ok(Case {
            id: row.get("id")?,
            case_no: row.get("case_no")?,
            applied_at: row.get("applied_at")?,
            class: stated.map_or("other", |text| words.meaning(&stage.shop.platform, &text).class),
            over_at: row.get("over_at")?,
            received_at: row.get("received_at")?,
        })
    })?;
    let calendar = Calendar::read(tx)?;
    let young = At(stage.now().0 - Duration::hours(LEFT_HOURS));
    for case in cases.iter().filter(|case| case.applied_at < young) {
        talk(tx, stage, &calendar, case)?;
        look(tx, stage, case)?;
        decide(tx, stage, case)?;
    }
    Ok(())
}

fn is_fault(case: &Case) -> bool {
    matches!(case.class, "quality" | "description" | "missing_or_wrong")
}

/// Nine of ten are spoken with here, the rest in the platform's own pages.
fn talk(tx: &mut WriteTx<'_>, stage: &Stage<'_>, calendar: &Calendar, case: &Case) -> Result<()> {
    let draw = |topic, end| stage.draw(&case.case_no, topic, end) as i64;
    if draw("talked", 10) == 0 {
        return Ok(());
    }
    let clerk = draw("clerk", 2) as usize;
    let topics: &[_] = match case.class {
        "logistics" => &OF_TRANSPORT,
        _ if is_fault(case) => &OF_FAULTS,
        _ => &OF_OTHERS,
    };
    let (topic, said) = *stage.pick(&case.case_no, "topic", topics);
    let hard = clerk == 1 && topic == HARD;
    let wait = Duration::minutes(1 + draw("begins", 35));
    // Some write in the evening; most are spoken with in working hours.
    let started = match draw("evening", 5) {
        0 => At(case.applied_at.0 + wait),
        _ => calendar.after(case.applied_at, wait),
    };
    let answered = later(started, 20 + draw("answer", if clerk == 1 { 260 } else { 150 }));
    let minutes = if hard { 26 + draw("hard", 24) } else { 6 + draw("minutes", 13) };
    let channel = ["chat", "chat", "chat", "chat", "phone", "case_form"][draw("channel", 6) as usize];
    let ends: &[_] = if hard {
        &["solved", "unsolved", "promised", "unsolved"]
    } else {
        &["solved", "solved", "solved", "solved", "promised", "unsolved"]
    };
    let end = *stage.pick(&case.case_no, "end", ends);
    let disputed = (end == "unsolved").then(|| *stage.pick(&case.case_no, "point", POINTS));
    let ended = later(answered, 60 * minutes);
    if ended > stage.now() {
        return Ok(());
    }
    stage.act::<RecordContact>(
        tx,
        CLERKS[clerk],
        ended,
        json!({
            "case_id": case.id, "channel": channel, "started_at": started, "answered_at": answered, "ended_at": ended,
            "topic": topic, "point": disputed, "result": end, "note": said,
            "by": CLERKS[clerk],
        }),
    )?;
    Ok(())
}

/// Of what came back with a complaint a packer looks at every second, and mostly finds what was said.
fn look(tx: &mut WriteTx<'_>, stage: &Stage<'_>, case: &Case) -> Result<()> {
    let Some(received) = case.received_at.filter(|at| *at < stage.now()) else { return Ok(()) };
    if !is_fault(case) || stage.draw(&case.case_no, "looked", 2) == 0 {
        return Ok(());
    }
    let found = *stage.pick(&case.case_no, "found", &[case.class, case.class, case.class, case.class, "logistics"]);
    let by = *stage.pick(&case.case_no, "packer", &PACKERS);
    let reason = json!({ "class": found, "detail": null });
    let ask = json!({ "case_id": case.id, "reason": reason, "at": null, "by": by });
    stage.act::<RecordFound>(tx, by, later(received, 2_400), ask)
}

/// Of the open ones some are agreed to, and a few refused.
fn decide(tx: &mut WriteTx<'_>, stage: &Stage<'_>, case: &Case) -> Result<()> {
    if case.over_at.is_some() {
        return Ok(());
    }
    let (step, note) = match stage.draw(&case.case_no, "decided", 6) {
        0 | 1 => (Step::Agree, None),
        2 if !is_fault(case) => (Step::Refuse, Some("过了七天，吊牌也拆了，按政策不能退")),
        _ => return Ok(()),
    };
    let by = CLERKS[stage.draw(&case.case_no, "clerk", 2)];
    let desk = work::open(tx, case.id, by)?;
    if moves::take(desk.worked.kind, &desk.worked.states, step).is_err() {
        return Ok(());
    }
    let at = later(case.applied_at, 3_600 * (2 + stage.draw(&case.case_no, "hours", 9) as i64)).min(stage.now());
    let call = crate::door::Call { actor: by, now: at, ..*stage.call };
    step::take(tx, &call, &desk, step, at, note)?;
    Ok(())
}

fn later(at: At, seconds: i64) -> At {
    At(at.0 + Duration::seconds(seconds))
}
