//! A month's cases by main class and tag, with the version of the lexicon that they are counted by.

use pintui_store::{Reading, Result, Tx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};
use crate::lexicon::sort::{Lexicon, NOT_CLASSIFIED};
use crate::lexicon::told::{Span, Told};
use crate::lexicon::tree::MAINS;
use crate::lexicon::versions::{self, LexiconVersion};
use crate::month::Month;
use crate::shops::{self, Shop};

/// The cases of a month by main class, each in exactly one.
#[derive(Deserialize, TS)]
pub struct ClassSharesAsk {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
    /// A version's number; left out: the one the month was closed with, else today's words.
    pub version: Option<i64>,
}

impl Command for ClassSharesAsk {
    type Answer = ClassShares;
}

/// The answer of [`ClassSharesAsk`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClassShares {
    /// The month.
    pub month: String,
    /// The version the cases were counted by; none: today's words.
    pub version: Option<LexiconVersion>,
    /// Cases applied for in the month.
    pub cases: i64,
    /// All main classes, `unclassified` the last; the shares add up to 1000.
    pub mains: Vec<MainShare>,
    /// The tags that say where cases belong, most first.
    pub tags: Vec<TagCount>,
}

/// A main class and its share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MainShare {
    /// `goods`, `transport`, `buyer`, `other`, `unclassified`.
    pub main: String,
    /// Cases in it.
    pub cases: i64,
    /// Its share in tenths of a per cent.
    pub share_tenths: i64,
}

/// A tag and the cases that belong there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TagCount {
    /// The tag; none where a case is not classified.
    pub tag: Option<String>,
    /// The cases.
    pub cases: i64,
}

impl Read for ClassSharesAsk {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<ClassShares> {
        let shop = shops::must(tx, &self.shop)?;
        let month = Month::parse(&self.month)?;
        let (lexicon, version) = match self.version {
            None => versions::for_month(tx, shop.id, &self.month)?,
            Some(number) => {
                let all = versions::of_shop(tx, shop.id)?;
                (versions::of_number(tx, number)?, all.into_iter().find(|version| version.number == number))
            }
        };
        of_month(tx, &shop, &month, &self.month, &lexicon, version)
    }
}

/// The shares of a month as the lexicon that it is counted with says.
pub fn of_closed(tx: &impl Reading, shop: &Shop, month: &Month, name: &str) -> Result<ClassShares> {
    let (lexicon, version) = versions::for_month(tx, shop.id, name)?;
    of_month(tx, shop, month, name, &lexicon, version)
}

fn of_month(
    tx: &impl Reading,
    shop: &Shop,
    month: &Month,
    name: &str,
    lexicon: &Lexicon,
    version: Option<LexiconVersion>,
) -> Result<ClassShares> {
    let told = lexicon.told(tx, shop.id, Span::days(month.first, month.last))?;
    let (mains, tags) = counted(lexicon, shop, &told);
    Ok(ClassShares { month: name.to_owned(), version, cases: told.len() as i64, mains, tags })
}

/// Cases by main class and by tag.
pub(super) fn counted(lexicon: &Lexicon, shop: &Shop, told: &[Told]) -> (Vec<MainShare>, Vec<TagCount>) {
    let mut mains: FxHashMap<String, i64> = FxHashMap::default();
    let mut tags: FxHashMap<Option<String>, i64> = FxHashMap::default();
    for case in told {
        let home = lexicon.home(shop, case);
        *mains.entry(lexicon.main_of(shop.id, &home).to_owned()).or_default() += 1;
        *tags.entry(home.tag).or_default() += 1;
    }
    let names = MAINS.into_iter().chain([NOT_CLASSIFIED]);
    let counts: Vec<i64> = names.clone().map(|main| mains.get(main).copied().unwrap_or(0)).collect();
    let shares = tenths(&counts);
    let mains = names.zip(counts.iter().zip(shares));
    let mains =
        mains.map(|(main, (cases, share_tenths))| MainShare { main: main.to_owned(), cases: *cases, share_tenths });
    let mut tags: Vec<TagCount> = tags.into_iter().map(|(tag, cases)| TagCount { tag, cases }).collect();
    tags.sort_by(|one, other| other.cases.cmp(&one.cases).then_with(|| one.tag.cmp(&other.tag)));
    (mains.collect(), tags)
}

/// Shares in tenths of a per cent that add up to 1000: what rounding leaves over goes to the largest remainders.
pub fn tenths(counts: &[i64]) -> Vec<i64> {
    let whole: i64 = counts.iter().sum();
    if whole == 0 {
        return vec![0; counts.len()];
    }
    let mut shares: Vec<i64> = counts.iter().map(|count| count * 1000 / whole).collect();
    let mut order: Vec<usize> = (0..counts.len()).collect();
    order.sort_by_key(|at| (std::cmp::Reverse(counts[*at] * 1000 % whole), *at));
    let left = 1000 - shares.iter().sum::<i64>();
    for at in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        shares[at] += 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::tenths;

    #[test]
    fn sixty_twenty_five_and_fifteen_of_a_hundred_are_whole_shares() {
        assert_eq!(tenths(&[60, 25, 15]), [600, 250, 150]);
    }

    #[test]
    fn rounded_shares_still_add_up_to_a_hundred_per_cent() {
        assert_eq!(tenths(&[1, 1, 1]).iter().sum::<i64>(), 1000);
        assert_eq!(tenths(&[0, 0]), [0, 0], "nothing has no shares");
    }
}
