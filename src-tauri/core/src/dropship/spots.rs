//! Spot checks of a partner's storage: a form of points, a photo of what was seen, and the day of the next one. What is
//! found wrong becomes an improvement action.

use pintui_store::{Day, Reading, Result, Tx, WriteTx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::actions::{self, Link, PartnerAction, Todo};
use super::rhythm::{self, Visit};
use super::{PartnershipRefused, partner};
use crate::callbacks::plan::Kind;
use crate::cases::work;
use crate::dispositions::hand;
use crate::door::{Call, Command, Read, Write};
use crate::named::named;
use crate::{pictures, shops};

named! {
    /// What is looked at.
    #[ts(rename = "SpotPoint")]
    Point {
        /// Dry, clean, off the floor.
        Place = "place",
        /// Each SKU in its place with its label.
        Labels = "labels",
        /// What lies there is what the list says.
        Count = "count",
        /// Nothing that is faulty or out of date lies among the good.
        Faulty = "faulty",
        /// Returned goods lie apart.
        Returned = "returned",
        /// Boxes and filling fit the goods.
        Packing = "packing",
        /// Parcels that are ready to go are checked and weighed.
        Ready = "ready",
    }
}

named! {
    /// What was seen.
    #[ts(rename = "SpotResult")]
    Seen {
        /// As it should be.
        Good = "good",
        /// Not as it should be.
        Bad = "bad",
        /// Nobody looked.
        Unseen = "unseen",
    }
}

const LONGEST: usize = 500;

/// Notes a spot check of a partner's storage; each finding becomes an improvement action with its day.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordSpotCheck {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
    /// On which day.
    pub checked_on: Day,
    /// The points.
    pub points: Vec<SpotSeen>,
    /// By when findings are put right.
    pub due_on: Day,
    /// When the next one is.
    pub next_on: Day,
    /// Who looked.
    pub by: String,
}

/// A point as it was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpotSeen {
    /// Which.
    pub point: Point,
    /// What was seen.
    pub seen: Seen,
    /// In words; what was found wrong needs some.
    pub note: Option<String>,
    /// A photo that is kept (`keep_picture`).
    pub picture: Option<String>,
}

impl Command for RecordSpotCheck {
    type Answer = SpotCheckKept;
}

/// A spot check that was noted.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SpotCheckKept {
    /// Its key.
    pub id: i64,
    /// Findings that became improvement actions.
    pub findings: i64,
}

impl Write for RecordSpotCheck {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "partner": self.partner, "checked_on": self.checked_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<SpotCheckKept> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?;
        let partner = partner::known(&*tx, shop.id, &self.partner)?;
        if self.checked_on > call.now.day() || self.next_on <= self.checked_on {
            return Err(PartnershipRefused::PartnerDayWrong.into());
        }
        if self.points.iter().all(|one| one.seen == Seen::Unseen) {
            return Err(PartnershipRefused::SpotNothingSeen.into());
        }
        let id = tx.insert(
            include_str!("insert_spot_check.sql"),
            named_params! {
                ":shop": shop.id, ":partner": partner, ":on": self.checked_on, ":next": self.next_on, ":by": by,
                ":at": call.now,
            },
        )?;
        let mut findings = 0;
        for SpotSeen { point, seen, note, picture } in self.points {
            let note = work::text(note, LONGEST)?;
            if let Some(picture) = &picture {
                pictures::must(&*tx, picture)?;
            }
            tx.change(
                include_str!("insert_spot_point.sql"),
                named_params! {
                    ":spot": id, ":point": point.name(), ":seen": seen.name(), ":note": note, ":picture": picture,
                },
            )?;
            if seen == Seen::Bad {
                let missing = || PartnershipRefused::SpotNoteMissing { spot_point: point.name().to_owned() };
                let todo = Todo {
                    what: note.ok_or_else(missing)?,
                    owner: None,
                    due_on: self.due_on,
                    kind: Kind::Supply,
                    by: &by,
                    link: Link { spot: Some(id), point: Some(point.name().to_owned()), ..Link::default() },
                };
                actions::choose(tx, call, &shop, &partner, todo)?;
                findings += 1;
            }
        }
        Ok(SpotCheckKept { id, findings })
    }
}

/// The spot checks of a partner's storage.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SpotChecksAsk {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
}

impl Command for SpotChecksAsk {
    type Answer = SpotChecks;
}

/// The answer of [`SpotChecksAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct SpotChecks {
    /// Days between two of them.
    pub rhythm: i64,
    /// When the next one is; none before the first.
    pub next_on: Option<Day>,
    /// Whether that is today or past.
    pub due: bool,
    /// The checks, the latest first.
    pub checks: Vec<SpotCheck>,
}

/// A spot check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SpotCheck {
    /// Its key.
    pub id: i64,
    /// On which day.
    pub checked_on: Day,
    /// When the next one was to be.
    pub next_on: Day,
    /// Who looked.
    pub by: String,
    /// The points as they were seen.
    pub points: Vec<SpotSeen>,
    /// What became of its findings.
    pub findings: Vec<PartnerAction>,
}

impl Read for SpotChecksAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<SpotChecks> {
        let shop = shops::must(tx, &self.shop)?.id;
        let partner = partner::known(tx, shop, &self.partner)?;
        let today = call.now.day();
        let checks = checks(tx, shop, &partner, today)?;
        let next_on = checks.first().map(|check| check.next_on);
        Ok(SpotChecks {
            rhythm: rhythm::of(tx, shop, &partner, Visit::SpotCheck)?,
            next_on,
            due: next_on.is_some_and(|on| on <= today),
            checks,
        })
    }
}

fn checks(tx: &impl Reading, shop: i64, partner: &str, today: Day) -> Result<Vec<SpotCheck>> {
    let with = named_params! { ":shop": shop, ":partner": partner };
    let mut points: FxHashMap<i64, Vec<SpotSeen>> = FxHashMap::default();
    let seen = tx.rows(include_str!("spot_points.sql"), with, |row| {
        let seen = SpotSeen {
            point: Point::of(row, "point")?,
            seen: Seen::of(row, "seen")?,
            note: row.get("note")?,
            picture: row.get("picture")?,
        };
        Ok((row.get::<_, i64>("spot_check_id")?, seen))
    })?;
    for (check, one) in seen {
        points.entry(check).or_default().push(one);
    }
    let actions = actions::of_partner(tx, shop, partner, today)?;
    tx.rows(include_str!("spot_checks.sql"), with, |row| {
        let id: i64 = row.get("id")?;
        Ok(SpotCheck {
            id,
            checked_on: row.get("checked_on")?,
            next_on: row.get("next_on")?,
            by: row.get("noted_by")?,
            points: points.remove(&id).unwrap_or_default(),
            findings: actions.iter().filter(|action| action.spot == Some(id)).cloned().collect(),
        })
    })
}
