//! The shop's calendar: which days are worked, from the official list of holidays with the owner's own days over it.
//!
//! Source: the holiday notices of the State Council for 2025 (12 November 2024) and 2026 (4 November 2025),
//! with the weekend days that are worked in exchange.

use std::sync::OnceLock;

use chrono::{Datelike, Duration, NaiveTime, Timelike, Weekday};
use pintui_store::{At, Day, Reading, Result, Tx, WriteTx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LimitRefused;
use crate::door::{Call, Command, Read, Write};
use crate::platforms::market::{Market, market};
use crate::settings;

/// What a day is, where it is not what its weekday says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// Nobody works.
    Off,
    /// It is worked.
    Work,
}

/// A day of the calendar.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CalendarDay {
    /// The day.
    pub date: Day,
    /// What it is.
    pub kind: DayKind,
    /// Its name.
    pub name: String,
    /// Whether the owner has entered it.
    pub own: bool,
}

#[derive(Deserialize)]
struct Holiday {
    name: String,
    off: [Day; 2],
    work: Vec<Day>,
}

fn official() -> &'static [Holiday] {
    static ALL: OnceLock<Vec<Holiday>> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(include_str!("../../data/holidays.json")).expect("a test reads this file"))
}

/// Which days of the week are worked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WorkingWeek {
    /// All seven, holidays too, as an online shop answers its buyers.
    Seven,
    /// Monday to Friday without the official holidays, and the weekend days that are worked in exchange.
    #[default]
    Five,
}

/// The shop's working hours. Those that were kept before the week could be chosen meant five days.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WorkingHours {
    /// The minute of the day at which work begins.
    pub from_minute: u32,
    /// The minute of the day at which it ends.
    pub to_minute: u32,
    /// The days.
    #[serde(default)]
    pub week: WorkingWeek,
}

impl Default for WorkingHours {
    fn default() -> Self {
        Self { from_minute: 9 * 60, to_minute: 18 * 60, week: WorkingWeek::Seven }
    }
}

/// Which hours are worked.
pub struct Calendar {
    hours: WorkingHours,
    days: FxHashMap<Day, DayKind>,
}

const NAME: &str = "working_hours";

/// Longest that a limit in working hours is followed, in days.
const FURTHEST: i64 = 4000;

impl Calendar {
    /// As the book has it now.
    pub fn read(tx: &impl Reading) -> Result<Self> {
        let hours = hours(tx)?;
        let days = days(tx, hours.week)?.into_iter().map(|day| (day.date, day.kind)).collect();
        Ok(Self { hours, days })
    }

    /// Whether a day is worked.
    pub fn works(&self, day: Day) -> bool {
        match self.days.get(&day) {
            Some(kind) => *kind == DayKind::Work,
            None => self.hours.week == WorkingWeek::Seven || !matches!(day.0.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// Whether the shop is at work at a moment.
    pub fn open_at(&self, moment: At) -> bool {
        let minute = moment.0.hour() * 60 + moment.0.minute();
        self.works(moment.day()) && (self.hours.from_minute..self.hours.to_minute).contains(&minute)
    }

    /// The moment when for so long has been worked since `from`.
    pub fn after(&self, from: At, time: Duration) -> At {
        let mut left = time;
        let clock = |minute: u32| NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap_or_default();
        for ahead in 0..FURTHEST {
            let day = from.day().plus(ahead);
            if !self.works(day) {
                continue;
            }
            let (begins, ends) =
                (day.0.and_time(clock(self.hours.from_minute)), day.0.and_time(clock(self.hours.to_minute)));
            let begins = begins.max(from.0);
            let worked = (ends - begins).max(Duration::zero());
            if worked >= left {
                return At(begins + left);
            }
            left -= worked;
        }
        At(from.0 + time)
    }
}

fn hours(tx: &impl Reading) -> Result<WorkingHours> {
    let kept: Option<String> = settings::kept(tx, NAME)?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default())
}

/// Whether the official days are this shop's: they are nobody's where all that is sold is sold abroad.
fn has_official(tx: &impl Reading) -> Result<bool> {
    let platforms = tx.rows("select distinct platform from shops", [], |row| row.get::<_, String>(0))?;
    Ok(platforms.is_empty() || platforms.iter().any(|platform| market(platform) == Market::Mainland))
}

/// All days that are not what their weekday says, the owner's over the official ones, in order. A shop of seven days knows
/// no official ones.
fn days(tx: &impl Reading, week: WorkingWeek) -> Result<Vec<CalendarDay>> {
    let official_days = week == WorkingWeek::Five && has_official(tx)?;
    let mut all: FxHashMap<Day, CalendarDay> = FxHashMap::default();
    for holiday in official().iter().filter(|_| official_days) {
        let mut put = |date: Day, kind| {
            all.insert(date, CalendarDay { date, kind, name: holiday.name.clone(), own: false });
        };
        let [first, last] = holiday.off;
        (first.number()..=last.number()).for_each(|number| put(Day::from_number(number), DayKind::Off));
        holiday.work.iter().for_each(|day| put(*day, DayKind::Work));
    }
    for day in tx.rows("select on_date, kind, name from calendar_days", [], |row| {
        let kind: String = row.get(1)?;
        let kind = if kind == "work" { DayKind::Work } else { DayKind::Off };
        Ok(CalendarDay { date: row.get(0)?, kind, name: row.get(2)?, own: true })
    })? {
        all.insert(day.date, day);
    }
    let mut all: Vec<_> = all.into_values().collect();
    all.sort_by_key(|day| day.date);
    Ok(all)
}

/// The shop's calendar.
#[derive(Deserialize, TS)]
pub struct CalendarShow {}

impl Command for CalendarShow {
    type Answer = CalendarSheet;
}

/// The answer of [`CalendarShow`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CalendarSheet {
    /// The working hours.
    pub hours: WorkingHours,
    /// Days that are not what their weekday says, in order.
    pub days: Vec<CalendarDay>,
    /// The last day for which an official list is known; none where all shops sell abroad.
    pub known_until: Option<Day>,
}

impl Read for CalendarShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<CalendarSheet> {
        let year = official().iter().map(|holiday| holiday.off[1].0.year()).max().unwrap_or_default();
        let known_until = chrono::NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or_default();
        let hours = hours(tx)?;
        let known_until = has_official(tx)?.then_some(Day(known_until));
        Ok(CalendarSheet { hours, days: days(tx, hours.week)?, known_until })
    }
}

/// Keeps a day of the shop's own in the calendar, or takes it out again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetCalendarDay {
    /// The day.
    pub date: Day,
    /// What it is; none takes the owner's word back.
    pub kind: Option<DayKind>,
    /// Its name.
    pub name: String,
}

impl Command for SetCalendarDay {
    type Answer = ();
}

impl Write for SetCalendarDay {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "date": self.date, "kind": self.kind })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let Some(kind) = self.kind else {
            tx.change("delete from calendar_days where on_date = ?1", [self.date])?;
            return Ok(());
        };
        let name = self.name.trim();
        if name.is_empty() {
            return Err(LimitRefused::CalendarNameMissing.into());
        }
        let kind = if kind == DayKind::Work { "work" } else { "off" };
        tx.change(
            "insert into calendar_days (on_date, kind, name) values (?1, ?2, ?3)
             on conflict (on_date) do update set kind = excluded.kind, name = excluded.name",
            (self.date, kind, name.chars().take(40).collect::<String>()),
        )?;
        Ok(())
    }
}

/// Keeps the shop's working hours.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseWorkingHours {
    /// From now on.
    pub to: WorkingHours,
}

impl Command for ChooseWorkingHours {
    type Answer = ();
}

impl Write for ChooseWorkingHours {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!(self.to)
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        if self.to.from_minute >= self.to.to_minute || self.to.to_minute > 24 * 60 - 1 {
            return Err(LimitRefused::WorkingHoursWrong.into());
        }
        settings::keep(tx, NAME, &serde_json::json!(self.to).to_string())?;
        Ok(())
    }
}
