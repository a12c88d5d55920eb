//! Requests for leave: kept as they were asked, answered once.

use pintui_store::{At, Fen, Reading, Result, Row, SqlError, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::door::{Call, Command, Read, Role, Signed, Write};

refusals! {
    /// Refusals about leave.
    LeaveRefused {
        /// It is within the limit, or gives nothing.
        LeaveNotNeeded = "leave_not_needed",
        /// A request says why.
        LeaveReasonMissing = "leave_reason_missing",
        /// The very same is asked for already.
        LeaveAsked = "leave_asked",
        /// No such request.
        LeaveUnknown { request: i64 } = "leave_unknown",
        /// Somebody was faster.
        LeaveAnswered { by: String } = "leave_answered",
        /// Only somebody above whoever asked, whose own limit covers it.
        LeaveNotYours = "leave_not_yours",
        /// A no says why.
        LeaveWordMissing = "leave_word_missing",
        /// Whoever asked is no longer there.
        LeaveAskerGone { asker: String } = "leave_asker_gone",
    }
}

/// Keeps a request. Made by the door, which knows what was asked of it.
#[derive(Clone, Deserialize, TS)]
pub struct Asked {
    /// Name of the command.
    pub command: String,
    /// What was asked of it, without personal data.
    #[ts(type = "Record<string, unknown>")]
    pub ask: Value,
    /// Why.
    pub reason: String,
    /// Whose limit it is: `refund` or `goodwill`.
    #[serde(skip)]
    pub kind: &'static str,
    /// How much.
    pub amount: Fen,
}

impl Command for Asked {
    type Answer = i64;
}

impl Write for Asked {
    fn detail(&self) -> Value {
        serde_json::json!({ "command": self.command, "amount_fen": self.amount, "case_id": case_of(&self.ask) })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<i64> {
        let signed = call.who.signed().ok_or(LeaveRefused::LeaveNotNeeded)?;
        let ask = self.ask.to_string();
        let same = "select 1 from leave_requests
                    where person_id = ?1 and command = ?2 and ask = ?3 and answered_at is null";
        if tx.maybe(same, (signed.person.id, &self.command, &ask), |_| Ok(()))?.is_some() {
            return Err(LeaveRefused::LeaveAsked.into());
        }
        tx.insert(
            include_str!("ask.sql"),
            named_params! {
                ":person": signed.person.id, ":asker": signed.person.name, ":command": self.command, ":ask": ask,
                ":kind": self.kind, ":amount": self.amount, ":case": case_of(&self.ask),
                ":version": self.ask["seen"]["version"].as_str(), ":reason": self.reason, ":at": call.now,
            },
        )
    }
}

fn case_of(ask: &Value) -> Option<i64> {
    ask["seen"]["id"].as_i64().or_else(|| ask["case_id"].as_i64())
}

/// A request that waits.
pub struct Open {
    /// Whoever asked.
    pub person_id: i64,
    /// The name.
    pub asker: String,
    /// What they are now.
    pub role: Role,
    /// Name of the command.
    pub command: String,
    /// What was asked of it.
    pub ask: Value,
    /// `refund` or `goodwill`.
    pub kind: String,
    /// How much.
    pub amount: Fen,
}

/// A request that waits.
///
/// # Errors
/// `leave_unknown`, `leave_answered`.
pub fn open(tx: &impl Reading, request: i64) -> Result<Open> {
    let found = tx.maybe(include_str!("one_request.sql"), [request], |row| {
        let (role, ask): (Option<String>, String) = (row.get("role")?, row.get("ask")?);
        let open = Open {
            person_id: row.get("person_id")?,
            asker: row.get("asker")?,
            role: role.as_deref().and_then(Role::named).unwrap_or(Role::ClerkOne),
            command: row.get("command")?,
            ask: serde_json::from_str(&ask).unwrap_or_default(),
            kind: row.get("kind")?,
            amount: row.get("amount_fen")?,
        };
        Ok((open, row.get::<_, Option<String>>("answered_by")?))
    })?;
    match found {
        None => Err(LeaveRefused::LeaveUnknown { request }.into()),
        Some((_, Some(by))) => Err(LeaveRefused::LeaveAnswered { by }.into()),
        Some((open, None)) => Ok(open),
    }
}

/// Writes that a request was granted, within the operation that does it; of two that grant it, one is too late.
pub fn granted(tx: &mut WriteTx<'_>, request: i64, by: &str, now: At) -> Result<()> {
    answer(tx, request, "granted", by, None, now)
}

fn answer(tx: &mut WriteTx<'_>, request: i64, answer: &str, by: &str, word: Option<&str>, now: At) -> Result<()> {
    let operation = tx.operation();
    let written = tx.change(
        include_str!("answer.sql"),
        named_params! {
            ":request": request, ":answer": answer, ":by": by, ":word": word, ":at": now, ":operation": operation,
        },
    )?;
    if written == 0 {
        open(&*tx, request)?;
    }
    Ok(())
}

/// Says no to a request.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DeclineLeave {
    /// Its number.
    pub request: i64,
    /// Why not.
    pub word: String,
}

impl Command for DeclineLeave {
    type Answer = ();
}

impl Write for DeclineLeave {
    fn detail(&self) -> Value {
        serde_json::json!({ "request": self.request, "granted": false })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let word = crate::privacy::without_phones(crate::privacy::seen(&self.word).trim());
        if word.is_empty() {
            return Err(LeaveRefused::LeaveWordMissing.into());
        }
        answer(tx, self.request, "declined", call.actor, Some(&word), call.now)
    }
}

/// Requests for leave: those of the caller, and those that the caller may answer.
#[derive(Deserialize, TS)]
pub struct LeaveList {}

impl Command for LeaveList {
    type Answer = Leaves;
}

/// Requests for leave.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Leaves {
    /// Those that wait, the oldest first.
    pub waiting: Vec<Leave>,
    /// Those answered within thirty days, the newest first.
    pub answered: Vec<Leave>,
    /// Minutes from asking to answering, in the middle of those answered; none where none was.
    pub median_minutes: Option<i64>,
}

/// A request.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Leave {
    /// Its number.
    pub id: i64,
    /// Who asked.
    pub asker: String,
    /// What they are.
    pub role: Role,
    /// Name of the command.
    pub command: String,
    /// Whose limit it is: `refund` or `goodwill`.
    pub kind: String,
    /// How much.
    pub amount_fen: Fen,
    /// What they may give alone.
    pub limit_fen: Option<Fen>,
    /// The case, where it is about one.
    pub case_id: Option<i64>,
    /// Last signs of its number.
    pub tail: Option<String>,
    /// Whether the case has changed since it was asked.
    pub changed: bool,
    /// Why.
    pub reason: String,
    /// When it was asked.
    pub asked_at: At,
    /// When it was answered.
    pub answered_at: Option<At>,
    /// `granted` or `declined`.
    pub answer: Option<String>,
    /// Who answered.
    pub answered_by: Option<String>,
    /// What they said.
    pub word: Option<String>,
    /// Whether the caller may answer it.
    pub yours: bool,
    /// Whether the caller asked it.
    pub own: bool,
}

const DAYS_SHOWN: i64 = 30;

impl Read for LeaveList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Leaves> {
        let since = call.now.day().plus(-DAYS_SHOWN).text();
        let rows = tx.rows(include_str!("requests.sql"), [since], leave_of)?;
        let kept = super::limits::kept(tx)?;
        let mut seen = Vec::new();
        for (mut leave, person_id) in rows {
            let Some(signed) = call.who.known() else { continue };
            leave.own = signed.person.id == person_id;
            let (limits, kind) = (signed.limits, leave.kind == "refund");
            let limit = if kind { limits.refund_fen } else { limits.goodwill_fen };
            let covers = limit.is_none_or(|limit| leave.amount_fen <= limit);
            leave.yours = leave.answered_at.is_none() && covers && signed.person.role.rank() > leave.role.rank();
            if let Some(asker) = super::by_id(tx, person_id)? {
                let theirs = kept.of(&asker);
                leave.limit_fen = if kind { theirs.refund_fen } else { theirs.goodwill_fen };
            }
            if leave.own || covers && signed.person.role.rank() > leave.role.rank() {
                seen.push(leave);
            }
        }
        let (answered, mut waiting): (Vec<_>, Vec<_>) = seen.into_iter().partition(|leave| leave.answered_at.is_some());
        waiting.sort_by_key(|leave| leave.id);
        let mut minutes: Vec<i64> =
            answered.iter().filter_map(|leave| Some((leave.answered_at?.0 - leave.asked_at.0).num_minutes())).collect();
        minutes.sort_unstable();
        let median_minutes = minutes.get(minutes.len() / 2).copied();
        Ok(Leaves { waiting, answered, median_minutes })
    }
}

fn leave_of(row: &Row<'_>) -> std::result::Result<(Leave, i64), SqlError> {
    let role: Option<String> = row.get("role")?;
    let leave = Leave {
        id: row.get("id")?,
        asker: row.get("asker")?,
        role: role.as_deref().and_then(Role::named).unwrap_or(Role::ClerkOne),
        command: row.get("command")?,
        kind: row.get("kind")?,
        amount_fen: row.get("amount_fen")?,
        limit_fen: None,
        case_id: row.get("case_id")?,
        tail: row.get("tail")?,
        changed: row.get("changed")?,
        reason: row.get("reason")?,
        asked_at: row.get("asked_at")?,
        answered_at: row.get("answered_at")?,
        answer: row.get("answer")?,
        answered_by: row.get("answered_by")?,
        word: row.get("word")?,
        yours: false,
        own: false,
    };
    Ok((leave, row.get("person_id")?))
}

/// How many requests wait for this person, and for how much.
pub fn waiting_for(tx: &impl Reading, signed: &Signed) -> Result<(i64, Fen)> {
    let rows = tx.rows(include_str!("requests.sql"), ["9999"], leave_of)?;
    let of = |leave: &Leave| if leave.kind == "refund" { signed.limits.refund_fen } else { signed.limits.goodwill_fen };
    let theirs = rows.into_iter().map(|(leave, _)| leave).filter(|leave| {
        signed.person.role.rank() > leave.role.rank() && of(leave).is_none_or(|limit| leave.amount_fen <= limit)
    });
    Ok(theirs.fold((0, Fen(0)), |(count, sum), leave| (count + 1, sum + leave.amount_fen)))
}
