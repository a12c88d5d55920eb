//! Works out who answers: whoever it was given to, else the rule's person, each with whoever stands in while they are
//! away; the owner where nobody is left.

use pintui_store::{Day, Reading, Result};

use super::{Because, Charge, Work};
use crate::door::Role;
use crate::people::{self, Person};

/// A rule as the book holds it.
pub(super) struct Rule {
    pub(super) id: i64,
    pub(super) work: Work,
    pub(super) shop: Option<i64>,
    pub(super) kind: Option<String>,
    pub(super) class: Option<String>,
    pub(super) person: i64,
    pub(super) substitute: Option<i64>,
}

/// What one piece of work is.
#[derive(Clone, Copy)]
pub struct Piece<'a> {
    /// Its kind.
    pub work: Work,
    /// Key of its shop.
    pub shop: i64,
    /// The case's kind, where it is a case.
    pub kind: Option<&'a str>,
    /// The class of the stated reason, where it is a case.
    pub class: Option<&'a str>,
}

impl Piece<'_> {
    /// A piece of work that is no case.
    pub fn of(work: Work, shop: i64) -> Self {
        Self { work, shop, kind: None, class: None }
    }
}

/// To whom one piece was given.
#[derive(Clone, Copy, Default)]
pub struct Hand {
    /// A person.
    pub person: Option<i64>,
    /// A tier.
    pub role: Option<Role>,
}

/// People, rules and absences of a day, read once for a whole list.
pub struct Charges {
    people: Vec<Person>,
    rules: Vec<Rule>,
    /// Who is away, and who stands in.
    away: Vec<(i64, Option<i64>)>,
    today: Day,
    /// The demonstration shop, where its invented people are all there are: they answer for nothing else.
    only: Option<i64>,
}

impl Charges {
    /// As they stand on a day.
    pub fn read(tx: &impl Reading, today: Day) -> Result<Self> {
        Ok(Self {
            people: people::all(tx)?,
            rules: rules(tx)?,
            away: tx.rows(
                "select person_id, substitute_id from absences where ?1 between from_on and until_on order by id",
                [today],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?,
            today,
            only: people::invented::shop(tx)?,
        })
    }

    /// Who answers for a piece of work.
    pub fn of(&self, piece: Piece<'_>, hand: Hand) -> Charge {
        if self.only.is_some_and(|shop| shop != piece.shop) {
            return Charge { person: None, name: None, because: Because::NobodySet, instead_of: None };
        }
        let rule = self.rule(piece);
        let by_rule = rule.map(|rule| rule.person);
        let of_tier = hand.role.and_then(|role| self.of_tier(role, by_rule));
        let named = [
            (hand.person, Because::Given),
            (of_tier, Because::Tier),
            (by_rule, Because::Rule),
            (rule.and_then(|rule| rule.substitute), Because::StandsIn),
        ];
        let mut missed: Option<&Person> = None;
        for (person, because) in named.into_iter().filter_map(|(id, because)| Some((self.person(id?)?, because))) {
            let Some(there) = self.there(person) else {
                missed = missed.or(Some(person));
                continue;
            };
            let stands_in = there.id != person.id || because == Because::StandsIn;
            let instead_of = if there.id == person.id { missed } else { missed.or(Some(person)) };
            return charge(there, if stands_in { Because::StandsIn } else { because }, instead_of);
        }
        let because = if missed.is_some() { Because::NobodyThere } else { Because::NobodySet };
        match self.owner() {
            Some(owner) => charge(owner, because, missed),
            None => Charge { person: None, name: None, because, instead_of: None },
        }
    }

    /// The rule that says most about a piece; of two that say as much the one about the reason, then about the kind.
    fn rule(&self, piece: Piece<'_>) -> Option<&Rule> {
        let fits = |rule: &&Rule| {
            rule.work == piece.work
                && rule.shop.is_none_or(|shop| shop == piece.shop)
                && rule.kind.as_deref().is_none_or(|kind| piece.kind == Some(kind))
                && rule.class.as_deref().is_none_or(|class| piece.class == Some(class))
        };
        let says = |rule: &&Rule| {
            let told = [rule.class.is_some(), rule.kind.is_some(), rule.shop.is_some()];
            (told.iter().filter(|told| **told).count(), told)
        };
        self.rules.iter().filter(fits).max_by_key(says)
    }

    fn person(&self, id: i64) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The person, or whoever stands in for them today; none where they have left or nobody does.
    fn there<'a>(&'a self, person: &'a Person) -> Option<&'a Person> {
        let (mut person, mut asked) = (person, Vec::new());
        while person.works_on(self.today) && !asked.contains(&person.id) {
            let Some((_, substitute)) = self.away.iter().find(|(away, _)| *away == person.id) else {
                return Some(person);
            };
            asked.push(person.id);
            person = self.person((*substitute)?)?;
        }
        None
    }

    /// Of a tier the rule's own person, else the first by name who is there.
    fn of_tier(&self, role: Role, by_rule: Option<i64>) -> Option<i64> {
        let there = |person: &&Person| person.role == role && self.there(person).is_some_and(|one| one.id == person.id);
        let mut tier = self.people.iter().filter(there);
        let first = tier.clone().next();
        tier.find(|person| Some(person.id) == by_rule).or(first).map(|person| person.id)
    }

    /// Whoever took the shop in first, one who is there before one who is away.
    fn owner(&self) -> Option<&Person> {
        let owners = self.people.iter().filter(|person| person.role == Role::Owner && person.works_on(self.today));
        owners.min_by_key(|owner| (self.away.iter().any(|(away, _)| *away == owner.id), owner.id))
    }
}

fn charge(person: &Person, because: Because, instead_of: Option<&Person>) -> Charge {
    Charge {
        person: Some(person.id),
        name: Some(person.name.clone()),
        because,
        instead_of: instead_of.map(|missed| missed.name.clone()),
    }
}

/// All rules, in the order they were made.
pub(super) fn rules(tx: &impl Reading) -> Result<Vec<Rule>> {
    tx.rows(include_str!("charges.sql"), [], |row| {
        let work: String = row.get("work")?;
        Ok(Rule {
            id: row.get("id")?,
            work: Work::named(&work).unwrap_or(Work::Cases),
            shop: row.get("shop_id")?,
            kind: row.get("case_kind")?,
            class: row.get("class")?,
            person: row.get("person_id")?,
            substitute: row.get("substitute_id")?,
        })
    })
}
