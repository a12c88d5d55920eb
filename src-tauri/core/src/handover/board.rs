//! Who answers for how much open work.

use pintui_store::{Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::callbacks::queue;
use crate::cases::due;
use crate::charge::{Charge, Charges, Hand, Piece, Work};
use crate::checks::aside;
use crate::door::{Call, Command, Read, Role};
use crate::halts::list::charged;
use crate::people;
use crate::reasons::Words;
use crate::reviews::desk;
use crate::shops;

/// Tells who answers for how much open work.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WorkBoard {
    /// Name of the shop; none for all shops.
    pub shop: Option<String>,
}

impl Command for WorkBoard {
    type Answer = Vec<PersonWork>;
}

/// The open work that one person answers for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PersonWork {
    /// Key of the person; none where the shop has not entered its people.
    pub person: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// The role.
    pub role: Role,
    /// Open cases.
    pub cases: i64,
    /// Of them running out within 24 hours, or past.
    pub due: i64,
    /// Parcels set aside.
    pub parcels: i64,
    /// Goods that must not leave.
    pub halts: i64,
    /// Bad reviews that are open.
    pub reviews: i64,
    /// Buyers to be called.
    pub calls: i64,
    /// How much of all this is theirs because nobody is set, or nobody is there.
    pub unset: i64,
}

impl PersonWork {
    /// All of it.
    pub fn all(&self) -> i64 {
        self.cases + self.parcels + self.halts + self.reviews + self.calls
    }
}

impl Read for WorkBoard {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<PersonWork>> {
        let today = call.now.day();
        let shops = match &self.shop {
            Some(name) => vec![shops::must(tx, name)?],
            None => shops::all(tx)?,
        };
        let only = people::invented::shop(tx)?;
        let strange = only.is_some_and(|only| shops.iter().all(|shop| shop.id != only));
        let mut board: Vec<PersonWork> = people::all(tx)?
            .into_iter()
            .filter(|person| person.works_on(today) && person.role != Role::Viewer && !strange)
            .map(|person| nothing(Some(person.id), Some(person.name), person.role))
            .collect();
        if board.is_empty() {
            board.push(nothing(None, None, Role::Owner));
        }
        let (words, charges) = (Words::read(tx)?, Charges::read(tx, today)?);
        for shop in shops {
            for case in due::open(tx, &words, &shop, call.now)? {
                let Some(charge) = &case.charge else { continue };
                put(&mut board, charge, 1, |work| &mut work.cases);
                if due::runs_out(&case, call.now) {
                    count(&mut board, charge, 1, |work| &mut work.due);
                }
            }
            for parcel in aside::of_shop(tx, shop.id, today)? {
                put(&mut board, &parcel.charge, 1, |work| &mut work.parcels);
            }
            for halt in charged(tx, shop.id, today)? {
                put(&mut board, &halt.charge, 1, |work| &mut work.halts);
            }
            let by_rule = |work| charges.of(Piece::of(work, shop.id), Hand::default());
            put(&mut board, &by_rule(Work::Reviews), desk::open_of(tx, shop.id)?, |work| &mut work.reviews);
            put(&mut board, &by_rule(Work::Calls), queue::due_now(tx, shop.id, call.now)?, |work| &mut work.calls);
        }
        board.sort_by_key(|one| std::cmp::Reverse(one.all()));
        Ok(board)
    }
}

fn nothing(person: Option<i64>, name: Option<String>, role: Role) -> PersonWork {
    PersonWork { person, name, role, cases: 0, due: 0, parcels: 0, halts: 0, reviews: 0, calls: 0, unset: 0 }
}

fn put(board: &mut [PersonWork], charge: &Charge, pieces: i64, of: fn(&mut PersonWork) -> &mut i64) {
    count(board, charge, pieces, of);
    if charge.is_of_nobody() {
        count(board, charge, pieces, |work| &mut work.unset);
    }
}

fn count(board: &mut [PersonWork], charge: &Charge, pieces: i64, of: fn(&mut PersonWork) -> &mut i64) {
    if let Some(one) = board.iter_mut().find(|one| one.person == charge.person) {
        *of(one) += pieces;
    }
}
