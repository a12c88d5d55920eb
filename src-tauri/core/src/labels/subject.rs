//! What stands on a label, asked of the book. Never a buyer's name, address or number: an order is its last four digits.

use pintui_store::{At, Reading, Result, Tx, named_params};

use super::LabelRefused;
use super::kind::Kind;
use super::printer::Printer;
use crate::checks::checklist::used::CheckShow;
use crate::checks::checklist::{FollowUp, Point};
use crate::checks::{self, list::Fault};
use crate::door::{Call, Read as _};
use crate::goods;
use crate::goods::gtin::{CheckDigit, check_digit};
use crate::locale::{Language, say, text};
use crate::returned::{number, piece};

/// How large a text is, the largest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Size {
    Huge,
    Large,
    Plain,
    Small,
}

/// One text of a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) size: Size,
    /// Lines it may take where there is room.
    pub(super) most: usize,
    /// The higher, the sooner it makes room.
    pub(super) gives_way: u8,
}

/// All that stands on a label, from above.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    /// In the black bar: what the label is.
    pub(super) head: String,
    /// In the black bar on the right: where the thing belongs.
    pub(super) place: String,
    pub(super) said: Vec<Said>,
    /// The code that a scanner reads.
    pub(super) code: Option<String>,
    /// The last, small line.
    pub(super) foot: String,
}

fn said(text: String, size: Size, most: usize, gives_way: u8) -> Said {
    Said { text: one_line(&text), size, most, gives_way }
}

/// Without line breaks and other characters that nobody sees.
fn one_line(text: &str) -> String {
    let shown: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands on the label of this kind for this key.
pub(super) fn words(
    tx: &Tx,
    call: &Call<'_>,
    language: Language,
    (kind, of): (Kind, i64),
    printer: &Printer,
) -> Result<Words> {
    match kind {
        Kind::Aside => aside(tx, call, language, of),
        Kind::Gift => gift(tx, language, of),
        Kind::Shelf => shelf(tx, language, of),
        Kind::Piece => piece(tx, language, of),
        Kind::Test => Ok(test(call.now, language, printer)),
    }
}

/// The words with a line that this one is not the first.
pub(super) fn again(mut words: Words, language: Language, times: i64) -> Words {
    if times > 0 {
        let text = say(language, "label.again", &[("count", &(times + 1))]);
        words.foot = [text, words.foot].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    }
    words
}

fn aside(tx: &Tx, call: &Call<'_>, language: Language, check: i64) -> Result<Words> {
    let sheet = CheckShow { id: check }.answer(tx, call).map_err(|_| LabelRefused::LabelSubjectUnknown)?;
    let row = sheet.check;
    let Some(fault) = &row.fault else { return Err(LabelRefused::LabelOfPassedCheck.into()) };
    let points = sheet.list.map(|list| list.points).unwrap_or_default();
    let point = points.iter().find(|point| point.id == fault.point && point.step == fault.step);
    let follow = point.and_then(|point| point.follow).unwrap_or(FollowUp::SetAside);
    let bin = match follow {
        FollowUp::SetAside => "label.bin.set_aside",
        FollowUp::Repack => "label.bin.repack",
        FollowUp::Replace => "label.bin.replace",
        FollowUp::HaltProduct => "label.bin.halt_product",
    };
    let digits: Vec<char> = row.order_no.chars().collect();
    let tail: String = digits[digits.len().saturating_sub(4)..].iter().collect();
    let (defect, found_at) = fault_words(language, fault, point);
    let severity = fault.severity.map(|severity| named(language, "severity", severity.name())).unwrap_or_default();
    let joined = |parts: &[String]| {
        parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
    };
    let by = [
        row.done_at.0.format("%m-%d %H:%M").to_string(),
        say(language, "label.staff", &[("staff", &row.staff)]),
        row.station.as_deref().filter(|station| *station != "owner").unwrap_or_default().to_owned(),
    ];
    Ok(Words {
        head: text(language, "label.aside").to_owned(),
        place: text(language, bin).to_owned(),
        said: vec![
            said(say(language, "label.tail", &[("tail", &tail)]), Size::Huge, 1, 0),
            said(joined(&[defect, severity]), Size::Large, 2, 1),
            said(joined(&[fault.product.clone().unwrap_or_default(), found_at]), Size::Plain, 2, 2),
            said(row.goods.unwrap_or_default(), Size::Plain, 2, 3),
        ],
        code: checks::code_of_parcel(row.order_id, &row.order_no),
        foot: one_line(&joined(&by)),
    })
}

/// What was found, and at which point: the owner's words at the time, else those of the presets.
fn fault_words(language: Language, fault: &Fault, point: Option<&Point>) -> (String, String) {
    let defect = match (&fault.defect_text, &fault.defect) {
        (Some(text), _) => text.clone(),
        (None, Some(id)) => named(language, "checklist.defect", id),
        (None, None) => String::new(),
    };
    let own = fault.point_text.clone().or_else(|| point.and_then(|point| point.text.clone()));
    let point = own.unwrap_or_else(|| named(language, "checklist.point", &fault.point));
    let seen = if fault.is_of_a_gift() { point } else { say(language, "station.fault.seen_at", &[("point", &point)]) };
    (defect, seen)
}

fn named(language: Language, room: &str, id: &str) -> String {
    let key = format!("{room}.{id}");
    let found = text(language, &key);
    if found == key { id.to_owned() } else { found.to_owned() }
}

fn gift(tx: &Tx, language: Language, rule: i64) -> Result<Words> {
    let found = checks::gifts::rules::one(tx, rule)?.ok_or(LabelRefused::LabelSubjectUnknown)?;
    Ok(Words {
        head: text(language, "label.gift").to_owned(),
        place: one_line(&found.place.unwrap_or_default()),
        said: vec![
            said(found.gift, Size::Large, 3, 0),
            said(found.name, Size::Plain, 2, 2),
            said(say(language, "label.gift.each", &[("count", &found.quantity)]), Size::Plain, 1, 1),
        ],
        code: found.code.filter(|code| !code.trim().is_empty()),
        foot: String::new(),
    })
}

fn shelf(tx: &Tx, language: Language, sku: i64) -> Result<Words> {
    let article = goods::sku(tx, sku)?.ok_or(LabelRefused::LabelSubjectUnknown)?;
    let shop = "select shop_id from products where id = :product";
    let shop: i64 = tx.one(shop, named_params! { ":product": article.product_id }, |row| row.get(0))?;
    let codes = goods::codes(tx, shop, sku)?;
    let on_it = codes.iter().find(|code| check_digit(code) == CheckDigit::Fits);
    let code = on_it.cloned().or_else(|| article.sku_code.clone()).or_else(|| codes.first().cloned());
    let foot = article.sku_code.clone().filter(|own| Some(own) != code.as_ref()).unwrap_or_default();
    Ok(Words {
        head: text(language, "label.shelf").to_owned(),
        place: String::new(),
        said: vec![
            said(article.product, Size::Large, 3, 1),
            said(article.sku_name.unwrap_or_default(), Size::Plain, 2, 0),
        ],
        code: code.map(|code| one_line(&code)),
        foot: one_line(&foot),
    })
}

fn piece(tx: &Tx, language: Language, id: i64) -> Result<Words> {
    let found = piece::these(tx, &[id])?.pop().ok_or(LabelRefused::LabelSubjectUnknown)?;
    let grade = named(language, "workbook.returned.grade", found.grade.name());
    Ok(Words {
        head: text(language, "label.piece").to_owned(),
        place: one_line(&found.place.unwrap_or_default()),
        said: vec![
            said(number::of(id), Size::Huge, 1, 0),
            said(grade, Size::Large, 1, 1),
            said(found.title.unwrap_or_default(), Size::Plain, 2, 3),
            said(found.sku_name, Size::Plain, 1, 2),
        ],
        code: Some(number::of(id)),
        foot: found.received_at.0.format("%Y-%m-%d").to_string(),
    })
}

fn test(now: At, language: Language, printer: &Printer) -> Words {
    let paper = say(
        language,
        "label.test.paper",
        &[("width", &printer.width_mm), ("height", &printer.height_mm), ("dpi", &printer.dpi)],
    );
    Words {
        head: text(language, "label.test").to_owned(),
        place: one_line(&printer.name),
        said: vec![
            said(text(language, "label.test.read").to_owned(), Size::Large, 2, 0),
            said(paper, Size::Plain, 1, 1),
        ],
        code: Some("PT-TEST".to_owned()),
        foot: now.0.format("%Y-%m-%d %H:%M").to_string(),
    }
}
