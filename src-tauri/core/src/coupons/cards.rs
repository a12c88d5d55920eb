//! Coupons on paper: a sheet of cards to cut, each with a code of its own and a square that leads to the shop's page.
//!
//! Printing gives: the coupons are in the book at the same moment as the file is in its place, and never twice on paper.
//! Where a square may lead is the platform's rule (`platforms/parcel_codes`).

use pintui_store::{Book, Operation, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::campaign::{CampaignKind, Kept, must};
use super::rules::{month, rules};
use super::{CouponRefused, code, give, hold, sheet};
use crate::door::{Call, Command, Read, Whole};
use crate::locale::Language;
use crate::outside::{Draft, with_ending};
use crate::platforms::parcel_codes::{self, Leads};
use crate::shops;
use crate::wording::{self, Situation};

/// Prints cards of a campaign to a PDF; each card is a coupon.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PrintCards {
    /// Key of the campaign.
    pub campaign: i64,
    /// How many cards.
    pub cards: i64,
    /// The form of a card.
    pub form: CardForm,
    /// What a card says below the shop's name.
    pub words: String,
    /// The page that the square leads to; none: no square.
    pub link: Option<String>,
    /// Who prints.
    pub by: String,
    /// Path of the file.
    pub out: String,
    /// Language of the words around it.
    pub language: Option<String>,
}

/// The form of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CardForm {
    /// As large as a business card.
    Card,
    /// A bookmark.
    Bookmark,
}

impl Command for PrintCards {
    type Answer = CardsPrinted;
}

/// What was printed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CardsPrinted {
    /// Path of the file.
    pub path: String,
    /// Pages of A4.
    pub pages: i64,
    /// The codes on it.
    pub codes: Vec<String>,
    /// Number of the operation.
    pub operation: i64,
}

const MOST_CARDS: i64 = 500;
const MOST_WORDS: usize = 60;

/// Whether a card may be printed as it is, asked before a place for it is chosen.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LookAtCard {
    /// Key of the campaign.
    pub campaign: i64,
    /// How many.
    pub cards: i64,
    /// The words on it.
    pub words: String,
    /// Where its square leads; none for none.
    pub link: Option<String>,
}

impl Command for LookAtCard {
    type Answer = ();
}

impl Read for LookAtCard {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<()> {
        let kept = must(tx, self.campaign)?;
        accepted(tx, &kept, self.cards, self.words.trim(), said(self.link.as_deref()))?;
        give::refuse_days(tx, &kept, call.now, call.now.day())
    }
}

fn said(link: Option<&str>) -> Option<&str> {
    link.map(str::trim).filter(|link| !link.is_empty())
}

/// Refuses a card that makes no sense, whatever is left of the campaign.
fn accepted(tx: &impl Reading, kept: &Kept, cards: i64, words: &str, link: Option<&str>) -> Result<()> {
    if !(1..=MOST_CARDS).contains(&cards) {
        return Err(CouponRefused::CardsWrong { most: MOST_CARDS }.into());
    }
    if words.is_empty() || words.chars().count() > MOST_WORDS {
        return Err(CouponRefused::CardWordsMissing.into());
    }
    wording::must_be_allowed(words, Situation::CARE)?;
    let platform: String = tx.one("select platform from shops where id = ?1", [kept.shop], |row| row.get(0))?;
    refuse_link(&platform, link)
}

impl Whole for PrintCards {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<CardsPrinted> {
        let by = self.by.trim().to_owned();
        let words = self.words.trim().to_owned();
        let link = said(self.link.as_deref()).map(str::to_owned);
        if by.is_empty() {
            return Err(CouponRefused::PersonMissing.into());
        }
        let file = with_ending(&self.out, "pdf");
        let detail = serde_json::json!({ "campaign": self.campaign, "cards": self.cards });
        let operation = Operation { name: "print_cards", actor: call.actor, at: call.now, detail, outside: true };
        let language = self.language.as_deref().map_or(Language::default(), Language::parse);
        let ((codes, pages), operation) = book.write(&operation, |tx| {
            let kept = must(&*tx, self.campaign)?;
            accepted(&*tx, &kept, self.cards, &words, link.as_deref())?;
            let shop = shops::with_id(&*tx, kept.shop)?;
            let codes = given(tx, &kept, self.cards, &words, link.as_deref(), &by, call)?;
            let card = sheet::Card {
                shop: &shop.name,
                campaign: &kept.campaign,
                currency: &shop.currency,
                until: call.now.day().plus(kept.campaign.valid_days),
                words: &words,
                link: link.as_deref(),
                form: self.form,
                language,
            };
            let (bytes, pages) = sheet::draw(&card, &codes)?;
            let changes = pintui_store::journal::changes_of(&*tx, tx.operation())?;
            hold::hold(&*tx, &changes, call.now)?;
            Draft::write(book, &file, &bytes)?.place()?;
            Ok((codes, pages))
        })?;
        Ok(CardsPrinted { path: file.to_string_lossy().into_owned(), pages, codes, operation })
    }
}

fn refuse_link(platform: &str, link: Option<&str>) -> Result<()> {
    let Some(link) = link else { return Ok(()) };
    let codes = parcel_codes::of(platform);
    match codes.leads(link) {
        Leads::There => Ok(()),
        Leads::Nowhere => Err(CouponRefused::CardLinkWrong.into()),
        Leads::Away => Err(CouponRefused::CardLinkAway { rule: codes.rule }.into()),
    }
}

fn given(
    tx: &mut WriteTx<'_>,
    kept: &Kept,
    cards: i64,
    words: &str,
    link: Option<&str>,
    by: &str,
    call: &Call<'_>,
) -> Result<Vec<String>> {
    if kept.campaign.kind != CampaignKind::Card {
        return Err(CouponRefused::NotCards.into());
    }
    give::refuse_days(&*tx, kept, call.now, call.now.day())?;
    let sheet = tx.insert(
        include_str!("insert_sheet.sql"),
        named_params! { ":campaign": kept.id, ":cards": cards, ":words": words, ":link": link, ":at": call.now, ":by": by },
    )?;
    let budget = rules(&*tx)?.budget_fen;
    let mut number: i64 = tx.one("select count(*) from coupons where campaign_id = ?1", [kept.id], |row| row.get(0))?;
    let mut codes = Vec::new();
    for _ in 0..cards {
        number += 1;
        let code = code::free(&*tx, kept.shop, kept.id, number)?;
        let with = named_params! {
            ":campaign": kept.id, ":sheet": sheet, ":code": code, ":by": by, ":at": call.now, ":today": call.now.day(),
            ":month": month(call.now), ":budget": budget,
        };
        if tx.change(include_str!("give_card.sql"), with)? == 0 {
            return Err(give::why_not(&*tx, kept, call.now)?.into());
        }
        let id = tx.last_insert();
        codes.push(tx.one("select code from coupons where id = ?1", [id], |row| row.get(0))?);
    }
    Ok(codes)
}
