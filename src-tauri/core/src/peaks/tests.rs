use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 11) as f64) / ((1_u64 << 53) as f64)
    }

    fn one_of(&mut self, share: f64) -> bool {
        self.share() < share
    }
}

/// How many of a hundred orders come back so many days after they were paid.
const CURVE: [f64; 16] = [0.2, 0.4, 0.6, 0.9, 1.2, 1.4, 1.2, 1.0, 0.8, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.1];

/// A shop's days: quiet weekdays, busy weekends, now and then a wave of a group buy.
fn lived(seed: u64, days: usize) -> Vec<(i64, Vec<i64>)> {
    let mut dice = Dice(seed);
    let mut shop = Vec::new();
    for day in 0..days {
        let busy = if day % 7 >= 5 { 1.4 } else { 1.0 };
        let wave = if dice.one_of(0.04) { 4.0 } else { 1.0 };
        let orders = (80.0 * busy * wave * (0.8 + 0.4 * dice.share())) as i64;
        let cases = CURVE.map(|of| (0..orders).filter(|_| dice.one_of(of / 100.0)).count() as i64);
        shop.push((orders, cases.to_vec()));
    }
    shop
}

/// What was known of it on the evening of a day, counted from the first.
fn known(shop: &[(i64, Vec<i64>)], first: Day, until: usize) -> History {
    let mut history = History::empty(first.plus(until as i64));
    for (day, (orders, cases)) in shop.iter().enumerate().take(until + 1) {
        history.orders(first.plus(day as i64), *orders);
        for (age, &count) in cases.iter().enumerate().filter(|(age, _)| day + age <= until) {
            history.cases(Some(first.plus(day as i64)), first.plus((day + age) as i64), count);
        }
    }
    history
}

fn came(shop: &[(i64, Vec<i64>)], day: usize) -> i64 {
    (0..CURVE.len()).filter(|&age| age <= day).map(|age| shop[day - age].1[age]).sum()
}

#[test]
fn four_of_five_days_lie_within_the_range_that_was_told_beforehand() {
    let first: Day = "2026-01-01".parse().expect("a day");
    let (mut within, mut all, mut above, mut width) = (0, 0, 0, 0);
    for seed in 1..=12 {
        let shop = lived(seed, 230);
        for until in (130..210).step_by(10) {
            let history = known(&shop, first, until);
            let told = forecast::ahead(&history, history.last.plus(1)).expect("told");
            assert_eq!(told.len(), 14);
            for (ahead, day) in told.iter().enumerate() {
                let cases = came(&shop, until + 1 + ahead);
                within += i64::from((day.low..=day.high).contains(&cases));
                above += i64::from(cases > day.high);
                width += day.high - day.low;
                all += 1;
            }
        }
    }
    let share = f64::from(within as i32) / f64::from(all);
    assert!((0.74..=0.88).contains(&share), "{share} of {all} days, though the range says 0.8; {above} above");
    assert!(width / i64::from(all) < 12, "a range that says nothing is no help: {}", width / i64::from(all));
}

#[test]
fn a_wave_of_orders_is_seen_in_the_cases_of_the_week_after_it() {
    let first: Day = "2026-01-01".parse().expect("a day");
    let calm = vec![(100, vec![0, 0, 0, 2, 3, 4, 2, 1]); 130];
    let mut wave = calm.clone();
    wave[129].0 = 1000;
    let of = |shop: &[(i64, Vec<i64>)]| {
        let history = known(shop, first, 129);
        forecast::ahead(&history, history.last.plus(1)).expect("told")
    };
    let (without, with) = (of(&calm), of(&wave));
    assert!((without[4].cases - 12.0).abs() < 0.5, "{}", without[4].cases);
    assert!(with[4].cases > without[4].cases + 25.0, "{} after the wave", with[4].cases);
    assert!((with[13].cases - without[13].cases).abs() < 8.0, "and it passes: {}", with[13].cases);
}

#[test]
fn with_too_few_orders_it_says_what_is_missing_and_tells_no_number() {
    let given = Given::shop();
    for day in 1..=20 {
        given.order(&["P1"], json!({ "order_no": format!("{day}"), "paid_at": format!("2026-10-{day:02}T10:00:00") }));
    }
    let sheet = given.ask(Peaks { shop: SHOP.into() }).expect("answered");
    let too_few = sheet.too_few.expect("too few");
    assert_eq!(
        (too_few.orders, too_few.orders_needed, too_few.cases_needed),
        (19, 200, 30),
        "the newest day may be half"
    );
    assert!(sheet.days.is_empty());
}

/// Ninety days with eight orders and one case a day.
fn a_quiet_shop() -> Given {
    let given = Given::shop();
    let today = given.now.day();
    for ago in 0..90 {
        let day = today.plus(-ago).text();
        for number in 0..8 {
            given.write(|tx| {
                tx.change(
                    "insert into orders (shop_id, order_no, paid_at) values (1, ?1, ?2)",
                    (format!("{ago}-{number}"), format!("{day}T10:00:00")),
                )
            });
        }
        let applied = format!("{}T12:00:00", today.plus(2 - ago).text());
        if ago > 2 {
            given.case(json!({
                "case_no": format!("R{ago}"), "order_no": format!("{ago}-0"), "applied_at": applied, "status": "applied",
            }));
        }
    }
    given
}

#[test]
fn the_people_on_duty_are_compared_with_what_a_clerk_does_in_a_day() {
    let given = a_quiet_shop();
    given.write(|tx| {
        for day in 10..22 {
            tx.change(
                "insert into contacts (case_id, channel, staff, started_at, topic, written_at)
                 select id, 'chat', '03', '2026-10-01T10:00:00', 'other', ?1 from cases order by id limit 2",
                [format!("2026-10-{day}T10:00:00")],
            )?;
        }
        Ok(())
    });
    let today = given.now.day();
    let duty = |on: Day, clerks: Option<i64>| given.act("set_duty", SetDuty { shop: SHOP.into(), on, clerks });
    duty(today, Some(9)).expect("kept");
    duty(today.plus(1), Some(0)).expect("kept");
    duty(today.plus(2), Some(5)).expect("kept");
    duty(today.plus(2), None).expect("taken back");
    let sheet = given.ask(Peaks { shop: SHOP.into() }).expect("answered");
    assert_eq!((sheet.pace.a_day, sheet.pace.days), (Some(2.0), 12));
    let hands: Vec<_> = sheet.days[..3].iter().map(|day| (day.clerks, day.hands)).collect();
    assert_eq!(hands, [(Some(9), Hands::Enough), (Some(0), Hands::Short), (None, Hands::Unknown)]);
    assert_eq!(sheet.days[0].on, today);
    assert!((sheet.days[0].cases - 1.0).abs() < 0.2, "{}", sheet.days[0].cases);
    assert_eq!(sheet.days[0].needed, Some((sheet.days[0].high + 1) / 2));
    let festivals: Vec<_> = sheet.days.iter().filter_map(|day| day.festival.map(|one| (day.on.text(), one))).collect();
    assert_eq!(festivals, [("2026-11-11".to_owned(), Festival::DoubleEleven)]);
    assert_eq!(duty(today.plus(-1), Some(1)).expect_err("refused").code, "duty_day_wrong");
    assert_eq!(duty(today, Some(201)).expect_err("refused").code, "duty_wrong");
}
