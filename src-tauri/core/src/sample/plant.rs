//! How a trap changes a row that was good.
//!
//! Each function changes the row and says so, or leaves it alone where it offers nothing to change. `nth` counts the
//! traps of one name, so that each of its forms comes up in turn.

use chrono::NaiveDateTime;

use super::cell::Kind;
use super::clock;
use super::form::Roles;
use super::row::Row;
use super::traps::Trap;

/// Whether the row was changed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Planted {
    Yes,
    No,
}

const HUGE: usize = 600_000;

/// Plants one of the traps that lie within a row.
pub(super) fn within(row: &mut Row, roles: &Roles, trap: Trap, nth: usize) -> Planted {
    let form = |forms: &[&'static str]| forms[nth % forms.len()];
    match trap {
        Trap::IdForm => id_form(row, roles, nth),
        Trap::IdScientific => all(row, &roles.keys, scientific),
        Trap::IdRounded => all(row, &roles.keys, rounded),
        Trap::OrderRefDamaged => all(row, &roles.order_refs, scientific),
        Trap::KeyBlank => all(row, &roles.keys, |_| Some(String::new())),
        Trap::DateUnreadable => {
            first(row, &roles.dates, |_| put(form(&["昨天下午", "2026-13-45 99:99:99", "########"])))
        }
        Trap::DateForm => date_form(row, roles, nth),
        Trap::MoneyUnreadable => first(row, &roles.money, |_| put(form(&["免费", "#VALUE!", "见附件"]))),
        Trap::MoneyForm => first(row, &roles.money, |amount| money_form(amount, nth)),
        Trap::ValueUnreadable => first(row, &roles.values, |_| put(form(&["#VALUE!", "待定", "#N/A"]))),
        Trap::BlankMark => blank_mark(row, roles, form(&["-", "--", "null", "无"])),
        Trap::StatusUnknown => {
            first(row, &roles.statuses, |_| put(form(&["平台新增状态甲", "平台新增状态乙", "平台新增状态丙"])))
        }
        Trap::StatusHalfWidth => first(row, &roles.statuses, half_width),
        Trap::TextMessy => first(row, &roles.texts, |_| {
            put(form(&[
                "第一行\n第二行",
                "说了\"要快\"的",
                "逗号,分号;顿号、",
                "制表\t符",
                "+86",
                "-2+3",
                "=1+1",
                "@全体",
            ]))
        }),
        Trap::TextRare => first(row, &roles.texts, |_| put(form(&["𠮷字家的", "名字里有㛃和䶮", "𬭎与𫖯"]))),
        Trap::TextEmoji => first(row, &roles.texts, |_| put(form(&["很喜欢😀", "送礼🎁用", "👍🏻好评"]))),
        Trap::CellHuge => first(row, &roles.texts, |_| Some("长".repeat(HUGE))),
        Trap::CellsExtra => {
            for _ in 0..=nth % 3 {
                row.add_text("多余");
            }
            Planted::Yes
        }
        _ => Planted::No,
    }
}

/// Whether the trap keeps off rows that others refer to: it makes the importer lose the row, or meet its number twice.
pub(super) fn needs_a_row_alone(trap: Trap) -> bool {
    matches!(
        trap,
        Trap::IdScientific
            | Trap::IdRounded
            | Trap::KeyBlank
            | Trap::DateUnreadable
            | Trap::MoneyUnreadable
            | Trap::CellHuge
            | Trap::CellsExtra
            | Trap::RowRepeated
    )
}

fn put(text: &str) -> Option<String> {
    Some(text.to_string())
}

/// Changes the first of the places, where there is one and `change` can.
fn first(row: &mut Row, places: &[usize], change: impl Fn(&str) -> Option<String>) -> Planted {
    all(row, &places[..places.len().min(1)], change)
}

fn all(row: &mut Row, places: &[usize], change: impl Fn(&str) -> Option<String>) -> Planted {
    let mut planted = Planted::No;
    for &place in places {
        if let Some(text) = change(row.get(place)) {
            row.set(place, Kind::Text, &text);
            planted = Planted::Yes;
        }
    }
    planted
}

fn id_form(row: &mut Row, roles: &Roles, nth: usize) -> Planted {
    first(row, &roles.keys, |id| {
        Some(match nth % 6 {
            0 => format!("'{id}"),
            1 => format!("{id}\t"),
            2 => format!("\t{id}"),
            3 => format!("=\"{id}\""),
            4 => id.to_string(),
            _ => format!("=\"{id}\"\t"),
        })
    })
}

fn scientific(id: &str) -> Option<String> {
    let (head, tail) = (id.get(..1)?, id.get(1..6)?);
    Some(format!("{head}.{tail}E+{}", id.len() - 1))
}

/// What fifteen digits of precision leave.
fn rounded(id: &str) -> Option<String> {
    let kept = id.get(..15)?;
    Some(format!("{kept}{}", "0".repeat(id.len() - 15)))
}

fn date_form(row: &mut Row, roles: &Roles, nth: usize) -> Planted {
    let Some(&place) = roles.times.first() else { return Planted::No };
    let Ok(time) = NaiveDateTime::parse_from_str(row.get(place), "%Y-%m-%d %H:%M:%S") else { return Planted::No };
    let (kind, text) = match nth % 7 {
        0 => (Kind::Text, time.format("%Y/%-m/%-d %-H:%M").to_string()),
        1 => (Kind::Number, serial(time)),
        2 => (Kind::Text, time.format("%Y年%-m月%-d日").to_string()),
        3 => (Kind::Text, time.format("\t%Y-%m-%d %H:%M:%S").to_string()),
        4 => (Kind::Text, time.format("%Y-%m-%d %H:%M:%S\t").to_string()),
        5 => (Kind::Text, time.format("%Y-%m-%d %H:%M").to_string()),
        _ => (Kind::Text, time.format("%Y/%m/%d %H:%M:%S").to_string()),
    };
    row.set(place, kind, &text);
    Planted::Yes
}

/// Days since the end of 1899, with the time as a fraction fine enough for seconds.
fn serial(time: NaiveDateTime) -> String {
    let day = clock::serial_day_of(time.date());
    let seconds = time.signed_duration_since(time.date().and_time(chrono::NaiveTime::MIN)).num_seconds();
    format!("{day}.{:010}", seconds * 10_000_000_000 / clock::DAY)
}

fn money_form(amount: &str, nth: usize) -> Option<String> {
    let (yuan, fen) = amount.split_once('.')?;
    Some(match nth % 6 {
        0 => format!("¥{amount}"),
        1 => format!("￥{amount}"),
        2 => format!("{amount}元"),
        3 => match yuan.split_at_checked(yuan.len().saturating_sub(3)) {
            Some((thousands, rest)) if !thousands.is_empty() => format!("{thousands},{rest}.{fen}"),
            _ => amount.trim_end_matches('0').trim_end_matches('.').to_string(),
        },
        4 => amount.chars().map(full_width).collect(),
        _ => format!("CN¥{amount}"),
    })
}

fn full_width(character: char) -> char {
    match character {
        '!'..='~' => char::from_u32(u32::from(character) + 0xfee0).unwrap_or(character),
        _ => character,
    }
}

fn half_width(status: &str) -> Option<String> {
    status.contains('，').then(|| status.replace('，', ","))
}

fn blank_mark(row: &mut Row, roles: &Roles, mark: &str) -> Planted {
    let Some(&place) = roles.blanks.iter().find(|&&place| row.get(place).is_empty()) else { return Planted::No };
    row.set(place, Kind::Text, mark);
    Planted::Yes
}
