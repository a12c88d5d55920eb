//! Tags put on cases by hand, on many at once, and what a single case has.

use pintui_store::{Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LexiconRefused;
use super::edit::must_live;
use super::propose::Proposer;
use super::sort::{By, Lexicon};
use super::told::{self, Span};
use super::tree::Tree;
use crate::door::{Call, Command, Read, Write};
use crate::shops::{self, Shop};

/// Puts tags on cases and takes others off. The first tag put by hand says where a case counts.
#[derive(Deserialize, TS)]
pub struct TagCases {
    /// Keys of the cases.
    pub cases: Vec<i64>,
    /// Tags they get.
    pub add: Vec<String>,
    /// Tags they lose.
    pub remove: Vec<String>,
}

/// What has changed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CasesTagged {
    /// Tags that were put on a case or taken off one.
    pub changed: i64,
    /// The cases meant.
    pub cases: i64,
}

impl Command for TagCases {
    type Answer = CasesTagged;
}

impl Write for TagCases {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "cases": self.cases.len(), "add": self.add, "remove": self.remove })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CasesTagged> {
        if self.cases.is_empty() {
            return Err(LexiconRefused::NoCaseChosen.into());
        }
        let tree = Tree::read(tx)?;
        let add = self.add.iter().map(|tag| must_live(&tree, tag)).collect::<Result<Vec<_>>>()?;
        let remove = self.remove.iter().map(|tag| must_live(&tree, tag)).collect::<Result<Vec<_>>>()?;
        let mut changed = 0;
        for case in &self.cases {
            let put = tx.rows(
                "select id, tag from case_tags where case_id = ?1 and gone_at is null order by id",
                [case],
                |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
            )?;
            // What was merged since it was put is taken off by the name it has now.
            let is = |tag: &str, of: &String| tree.living(of) == Some(tag);
            for (id, _) in put.iter().filter(|(_, tag)| remove.iter().any(|gone| is(gone, tag))) {
                changed += tx.change("update case_tags set gone_at = ?2 where id = ?1", (id, call.now))?;
            }
            for tag in add.iter().filter(|tag| !put.iter().any(|(_, of)| is(tag, of))) {
                tx.insert(
                    "insert into case_tags (case_id, tag, at, by) values (:case, :tag, :at, :by)",
                    named_params! { ":case": case, ":tag": tag, ":at": call.now, ":by": call.actor },
                )?;
                changed += 1;
            }
        }
        Ok(CasesTagged { changed: changed as i64, cases: self.cases.len() as i64 })
    }
}

/// The tags of a case and what its texts propose.
#[derive(Deserialize, TS)]
pub struct CaseTags {
    /// Key of the case.
    pub id: i64,
}

impl Command for CaseTags {
    type Answer = TagsOfCase;
}

/// The answer of [`CaseTags`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct TagsOfCase {
    /// Tags put by hand.
    pub hand: Vec<String>,
    /// Where it counts; none where it is not classified.
    pub home: Option<String>,
    /// Who says so: `hand`, `text`, `word`, `platform`, `nobody`.
    pub by: String,
    /// Its main class in this shop: `goods`, `transport`, `buyer`, `other`, `unclassified`.
    pub main: String,
    /// What its texts propose, where nobody has said anything finer.
    pub proposed: Option<TagProposed>,
    /// Remarks and reviews of its order.
    pub texts: Vec<String>,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TagProposed {
    /// The tag.
    pub tag: String,
    /// How sure, 0 to 99.
    pub confidence: i64,
}

impl Read for CaseTags {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<TagsOfCase> {
        let shop = shop_of(tx, self.id)?;
        let lexicon = Lexicon::now(tx)?;
        let span = Span { case: Some(self.id), ..Span::default() };
        let case = told::of_shop(tx, shop.id, span)?.pop().unwrap_or_default();
        let home = lexicon.home(&shop, &case);
        let mut proposed = None;
        if lexicon.is_vague(&home) {
            let proposer = Proposer::of_book(tx)?;
            let texts = case.said().chain(case.stated.iter().filter(|_| home.tag.is_none()));
            proposed = texts.filter_map(|text| proposer.propose(text)).max_by_key(|found| found.confidence);
        }
        let mut hand: Vec<String> = Vec::new();
        for tag in case.hand.iter().filter_map(|tag| lexicon.tree.living(tag)) {
            if !hand.iter().any(|known| known == tag) {
                hand.push(tag.to_owned());
            }
        }
        Ok(TagsOfCase {
            hand,
            main: lexicon.main_of(shop.id, &home).to_owned(),
            by: by_name(home.by).to_owned(),
            home: home.tag,
            proposed: proposed.map(|found| TagProposed { tag: found.tag, confidence: found.confidence }),
            texts: case.said().cloned().collect(),
        })
    }
}

fn shop_of(tx: &impl Reading, case: i64) -> Result<Shop> {
    let name =
        tx.maybe("select s.name from cases c join shops s on s.id = c.shop_id where c.id = ?1", [case], |row| {
            row.get::<_, String>(0)
        })?;
    shops::must(tx, &name.ok_or(LexiconRefused::NoCaseChosen)?)
}

fn by_name(by: By) -> &'static str {
    match by {
        By::Hand => "hand",
        By::Text => "text",
        By::Word => "word",
        By::Platform => "platform",
        By::Nobody => "nobody",
    }
}

/// The cases of a shop that have a tag or one below it; `unclassified` for those that have none.
pub fn tagged(tx: &impl Reading, shop: &Shop, tag: &str) -> Result<Vec<i64>> {
    let lexicon = Lexicon::now(tx)?;
    let mut found = Vec::new();
    for case in told::of_shop(tx, shop.id, Span::default())? {
        let home = lexicon.home(shop, &case);
        let has = match &home.tag {
            None => tag == super::sort::NOT_CLASSIFIED,
            Some(home) => {
                lexicon.main(shop.id, home) == tag
                    || !super::tree::MAINS.contains(&tag)
                        && case.hand.iter().chain([home]).any(|own| lexicon.tree.is_under(own, tag))
            }
        };
        if has {
            found.push(case.id);
        }
    }
    Ok(found)
}
