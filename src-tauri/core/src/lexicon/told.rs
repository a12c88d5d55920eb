//! What a case tells: the stated reason, the texts about it, and the tags that were put on it by hand.

use pintui_store::{At, Day, Reading, Result, named_params};
use rustc_hash::FxHashMap;

/// A case with everything that can tell where it belongs.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Key of the case.
    pub id: i64,
    /// The first stated reason.
    pub stated: Option<String>,
    /// When it was applied for.
    pub applied_at: Option<At>,
    /// The product it is about, where that is known.
    pub product_id: Option<i64>,
    /// What the buyer wrote with it, and reviews of its order.
    pub free: Vec<String>,
    /// The seller's remark on its order: often an instruction, so it never makes a group of its own.
    pub remark: Option<String>,
    /// Tags put by hand, the oldest first.
    pub hand: Vec<String>,
}

impl Told {
    /// Everything that was written about it: the buyer's texts, and the seller's remark.
    pub fn said(&self) -> impl Iterator<Item = &String> {
        self.free.iter().chain(&self.remark)
    }
}

/// Which cases of a shop are meant, and as of when their hand-put tags.
#[derive(Clone, Copy, Debug, Default)]
pub struct Span {
    /// First day of application; none: from the beginning.
    pub from: Option<Day>,
    /// Last day of application; none: to the end.
    pub to: Option<Day>,
    /// One case alone.
    pub case: Option<i64>,
    /// The moment the tags are looked at; none: now.
    pub as_of: Option<At>,
}

impl Span {
    /// The days `from..=to`.
    pub fn days(from: Day, to: Day) -> Self {
        Self { from: Some(from), to: Some(to), ..Self::default() }
    }
}

/// The cases of a shop in a span, newest first.
pub fn of_shop(tx: &impl Reading, shop_id: i64, span: Span) -> Result<Vec<Told>> {
    let to = span.to.map(|day| day.plus(1));
    let with = named_params! { ":shop": shop_id, ":from": span.from, ":to": to, ":case": span.case };
    let mut told = tx.rows(include_str!("told.sql"), with, |row| {
        let remark: Option<String> = row.get("remark")?;
        Ok(Told {
            id: row.get("id")?,
            stated: row.get("reason_stated")?,
            applied_at: row.get("applied_at")?,
            product_id: row.get("product_id")?,
            free: row.get::<_, Option<String>>("buyer_words")?.into_iter().collect(),
            remark: remark.filter(|text| !text.trim().is_empty()),
            hand: Vec::new(),
        })
    })?;
    let mut texts = texts(tx, include_str!("told_reviews.sql"), with)?;
    let with = named_params! {
        ":shop": shop_id, ":from": span.from, ":to": to, ":case": span.case, ":as_of": span.as_of,
    };
    let mut tags = self::texts(tx, include_str!("told_tags.sql"), with)?;
    for case in &mut told {
        case.free.extend(texts.remove(&case.id).unwrap_or_default());
        case.hand = tags.remove(&case.id).unwrap_or_default();
    }
    Ok(told)
}

fn texts(
    tx: &impl Reading,
    question: &str,
    with: &[(&str, &dyn pintui_store::ToSql)],
) -> Result<FxHashMap<i64, Vec<String>>> {
    let mut found: FxHashMap<i64, Vec<String>> = FxHashMap::default();
    for (case, text) in tx.rows(question, with, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))? {
        found.entry(case).or_default().push(text);
    }
    Ok(found)
}
