//! The desktop reminds before something runs out, where the owner wishes it, and what did run out is kept.
//!
//! Looked at every minute. Each case is told of once for each of its deadlines; several at a time are one reminder.

use std::collections::HashSet;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use notify_rust::Notification;
use pintui_core::cases::remind::{RemindNow, Reminder};
use pintui_core::door::{self, Call, NoPrinters, Refused, Unwatched, Who};
use pintui_core::keeping::clock;
use pintui_core::locale::{Language, say};

use crate::shelf::Shelf;

const AFTER_START: Duration = Duration::from_secs(20);
const BETWEEN: Duration = Duration::from_secs(60);

/// Reminds for as long as the window is there.
pub fn begin(shelf: Arc<Shelf>) {
    thread::spawn(move || {
        thread::sleep(AFTER_START);
        let mut told = HashSet::new();
        loop {
            if let Err(why) = look(&shelf, &mut told) {
                eprintln!("remind: {why}");
            }
            thread::sleep(BETWEEN);
        }
    });
}

fn look(shelf: &Shelf, told: &mut HashSet<(i64, String)>) -> Result<(), Refused> {
    let book = shelf.book()?;
    let call =
        Call { actor: "program", who: Who::Program, now: clock::now(), progress: &Unwatched, printers: &NoPrinters };
    let due = door::read(&book, &call, RemindNow {})?;
    let fresh: Vec<Reminder> =
        due.into_iter().filter(|reminder| told.insert((reminder.case_id, reminder.at.text()))).collect();
    if let Some(first) = fresh.first() {
        let (title, body) = words(first, fresh.len() - 1);
        // Where no desktop listens there is nobody to tell.
        let _ = Notification::new().appname("品退管家").summary(&title).body(&body).show();
    }
    door::call(&book, &call, "note_lapses", serde_json::json!({})).map(|_| ())
}

/// What the reminder says: the first case, and how many more there are.
fn words(first: &Reminder, more: usize) -> (String, String) {
    let language = Language::parse(&first.language);
    let title = say(language, "remind.title", &[("tail", &first.tail)]);
    let at = first.at.0.format("%H:%M");
    let money = format!("{:.2}", first.stake_fen.yuan());
    let body = say(language, "remind.body", &[("shop", &first.shop), ("at", &at), ("money", &money)]);
    if more == 0 {
        return (title, body);
    }
    (title, format!("{body}\n{}", say(language, "remind.more", &[("count", &more)])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_names_the_case_the_hour_and_how_many_more() {
        let reminder = Reminder {
            case_id: 1,
            tail: "8841".into(),
            shop: "青禾服饰".into(),
            at: "2026-11-22T11:26:00".parse().expect("a moment"),
            stake_fen: pintui_store::Fen(15_900),
            language: "zh-CN".into(),
        };
        let (title, body) = words(&reminder, 2);
        assert_eq!(title, "尾号 8841 快过时了");
        assert_eq!(body, "青禾服饰：11:26 前处理，涉及 ¥159.00\n还有 2 单");
    }
}
