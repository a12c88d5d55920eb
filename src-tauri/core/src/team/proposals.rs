//! Who could be trained in what: a clerk whose contacts about a topic take longer than three quarters of the rest of the
//! team's do. The cases that took longest are told with it, for numbers alone teach nobody.

use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};
use crate::insight::rate::MINIMUM;
use crate::insight::stages::at_share;
use crate::shops;

/// Contacts of so many days are looked at.
const DAYS: i64 = 60;
/// So long after a training nobody proposes the same again.
const REST_DAYS: i64 = 30;
const SAMPLES: usize = 3;
/// Weeks of the line on each side of a training.
const WEEKS: i64 = 8;

/// The trainings that the last sixty days propose.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TrainingProposals {
    /// Name of the shop.
    pub shop: String,
}

impl Command for TrainingProposals {
    type Answer = Vec<TrainingProposal>;
}

/// A clerk who takes longer about a topic than the team's range.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrainingProposal {
    /// The clerk.
    pub staff: String,
    /// The topic.
    pub topic: String,
    /// Contacts of the clerk.
    pub contacts: i64,
    /// Half of them took no longer than so many minutes.
    pub median_minutes: i64,
    /// Contacts of the rest of the team.
    pub team_contacts: i64,
    /// A quarter of those took no longer.
    pub team_from: i64,
    /// Three quarters of those took no longer: the range's upper end.
    pub team_to: i64,
    /// The clerk's cases that took longest.
    pub samples: Vec<TrainingSample>,
    /// Cases of the contacts that took longer than the range's upper end, one for each contact.
    #[serde(skip)]
    pub slow_cases: Vec<i64>,
}

/// A case to learn from.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrainingSample {
    /// Its key.
    pub case_id: i64,
    /// The number of its order, else its own.
    pub number: String,
    /// When the contact began.
    pub at: At,
    /// How long it took.
    pub minutes: i64,
}

impl Read for TrainingProposals {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<TrainingProposal>> {
        of_shop(tx, shops::must(tx, &self.shop)?.id, call.now.day())
    }
}

/// A contact that was ended.
struct Handled {
    topic: String,
    staff: String,
    case_id: i64,
    number: String,
    at: At,
    minutes: i64,
}

fn handled(tx: &impl Reading, shop: i64, from: Day, until: Day) -> Result<Vec<Handled>> {
    tx.rows(include_str!("handled.sql"), named_params! { ":shop": shop, ":from": from, ":until": until }, |row| {
        Ok(Handled {
            topic: row.get("topic")?,
            staff: row.get("staff")?,
            case_id: row.get("case_id")?,
            number: row.get("number")?,
            at: row.get("started_at")?,
            minutes: row.get("minutes")?,
        })
    })
}

/// What was looked at, and what it proposes.
pub struct Looked {
    /// Clerks with a topic that have enough contacts for a rate.
    pub enough: i64,
    /// Those with fewer.
    pub few: i64,
    /// What is proposed.
    pub proposals: Vec<TrainingProposal>,
}

/// The trainings that a shop's contacts propose and nobody has planned, the longest beyond the range first.
pub fn of_shop(tx: &impl Reading, shop: i64, today: Day) -> Result<Vec<TrainingProposal>> {
    Ok(look(tx, shop, today)?.proposals)
}

/// The same with how much was looked at.
pub fn look(tx: &impl Reading, shop: i64, today: Day) -> Result<Looked> {
    let all = handled(tx, shop, today.plus(-DAYS), today.plus(1))?;
    let with = named_params! { ":shop": shop, ":since": today.plus(-REST_DAYS) };
    let planned: Vec<(String, String)> =
        tx.rows(include_str!("planned.sql"), with, |row| Ok((row.get("staff")?, row.get("topic")?)))?;
    let sizes = || all.chunk_by(|one, next| one.topic == next.topic && one.staff == next.staff).map(<[Handled]>::len);
    let enough = sizes().filter(|size| *size as i64 >= MINIMUM).count() as i64;
    let few = sizes().count() as i64 - enough;
    let mut found: Vec<TrainingProposal> = all
        .chunk_by(|one, next| one.topic == next.topic && one.staff == next.staff)
        .filter_map(|own| {
            let first = own.first()?;
            let known = planned.iter().any(|(staff, topic)| *staff == first.staff && *topic == first.topic);
            let team = all.iter().filter(|one| one.topic == first.topic && one.staff != first.staff);
            let (mine, team) = (sorted(own.iter()), sorted(team));
            let (median, from, to) = (at_share(&mine, 50)?, at_share(&team, 25)?, at_share(&team, 75)?);
            (!known && median > to).then(|| TrainingProposal {
                staff: first.staff.clone(),
                topic: first.topic.clone(),
                contacts: mine.len() as i64,
                median_minutes: median,
                team_contacts: team.len() as i64,
                team_from: from,
                team_to: to,
                samples: samples(own),
                slow_cases: own.iter().filter(|one| one.minutes > to).map(|one| one.case_id).collect(),
            })
        })
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.median_minutes - one.team_to));
    Ok(Looked { enough, few, proposals: found })
}

fn sorted<'a>(of: impl Iterator<Item = &'a Handled>) -> Vec<i64> {
    let mut minutes: Vec<i64> = of.map(|one| one.minutes).collect();
    minutes.sort_unstable();
    minutes
}

/// The cases that took longest, each once.
fn samples(own: &[Handled]) -> Vec<TrainingSample> {
    let mut samples: Vec<TrainingSample> = Vec::new();
    for one in own {
        if samples.len() < SAMPLES && samples.iter().all(|known| known.case_id != one.case_id) {
            let (case_id, number) = (one.case_id, one.number.clone());
            samples.push(TrainingSample { case_id, number, at: one.at, minutes: one.minutes });
        }
    }
    samples
}

/// How long contacts about a topic took in a week.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrainingWeek {
    /// First day of the week, counted from the day of the training.
    pub from: Day,
    /// Contacts of the clerk.
    pub contacts: i64,
    /// Half of them took no longer than so many minutes.
    pub minutes: Option<i64>,
    /// Contacts of the rest of the team.
    pub team_contacts: i64,
    /// The same of the rest of the team.
    pub team_minutes: Option<i64>,
}

/// Weeks before and after a training, by contacts of the clerk and of the rest of the team about its topic.
pub(super) fn line(tx: &impl Reading, shop: i64, of: (&str, &str), on: Day, today: Day) -> Result<Vec<TrainingWeek>> {
    let (staff, topic) = of;
    let all = handled(tx, shop, on.plus(-7 * WEEKS), on.plus(7 * WEEKS))?;
    let weeks = (-WEEKS..WEEKS).map(|week| on.plus(7 * week)).filter(|from| *from <= today);
    Ok(weeks
        .map(|from| {
            let within = |one: &&Handled| one.topic == topic && (from..from.plus(7)).contains(&one.at.day());
            let (own, team): (Vec<&Handled>, Vec<&Handled>) =
                all.iter().filter(within).partition(|one| one.staff == staff);
            let middle = |minutes: Vec<i64>| minutes.get(minutes.len().saturating_sub(1) / 2).copied();
            TrainingWeek {
                from,
                contacts: own.len() as i64,
                team_contacts: team.len() as i64,
                minutes: middle(sorted(own.into_iter())),
                team_minutes: middle(sorted(team.into_iter())),
            }
        })
        .collect())
}

#[cfg(test)]
#[path = "proposals_tests.rs"]
mod tests;
