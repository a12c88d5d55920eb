use super::*;

fn life(days: i32, came: bool) -> Life {
    Life { days, came }
}

#[test]
fn ten_buyers_by_hand() {
    // Back on days 3, 3, 10 and 20; the data end for the others on days 5, 5, 12, 20, 30 and 30.
    let lives = [
        life(3, true),
        life(3, true),
        life(10, true),
        life(20, true),
        life(5, false),
        life(5, false),
        life(12, false),
        life(20, false),
        life(30, false),
        life(30, false),
    ];
    let told: Vec<_> = curve(&lives).iter().map(|step| (step.day, step.at_risk, step.came, step.back)).collect();
    // 8/10; then of six 5/6: 2/3; then of four 3/4: 1/2.
    assert_eq!(told, [(3, 10, 2, 0.2), (10, 6, 1, 0.3333), (20, 4, 1, 0.5)]);
    // Greenwood at day 3: 2/(10·8) = 0.025; log-log: 0.8^exp(±1.96·√0.025 / ln 0.8).
    let spread: f64 = 1.959_964 * 0.025_f64.sqrt() / 0.8_f64.ln();
    let ends = [1.0 - 0.8_f64.powf((spread).exp()), 1.0 - 0.8_f64.powf((-spread).exp())];
    let [low, high] = curve(&lives)[0].interval.expect("an interval");
    assert!((low - ends[0]).abs() < 0.0001 && (high - ends[1]).abs() < 0.0001, "{low} {high} {ends:?}");
}

#[test]
fn whoever_had_no_time_yet_is_not_taken_for_one_who_stays_away() {
    // Of ten watched long enough five came back; ninety others bought on the last day.
    let mut lives = vec![life(0, false); 90];
    lives.extend(std::iter::repeat_n(life(7, true), 5));
    lives.extend(std::iter::repeat_n(life(60, false), 5));
    assert_eq!(curve(&lives)[0].back, 0.5);
}

#[test]
fn where_all_have_come_back_there_is_no_range() {
    let steps = curve(&[life(1, true), life(2, true)]);
    assert_eq!((steps[1].back, steps[1].interval), (1.0, None));
    assert_eq!(curve(&[]), []);
}

/// The definition read anew for every day and every buyer: slow, and written without the code above.
fn naive(lives: &[Life], day: i32) -> (f64, f64) {
    let mut days: Vec<i32> = lives.iter().filter(|one| one.came && one.days <= day).map(|one| one.days).collect();
    days.sort_unstable();
    days.dedup();
    days.iter().fold((1.0, 0.0), |(away, greenwood), on| {
        let there = lives.iter().filter(|one| one.days >= *on).count() as f64;
        let came = lives.iter().filter(|one| one.came && one.days == *on).count() as f64;
        (away * (there - came) / there, greenwood + came / there / (there - came))
    })
}

#[test]
fn the_curve_agrees_with_the_definition_read_word_by_word() {
    use rand::{Rng, SeedableRng};
    let mut dice = rand::rngs::StdRng::seed_from_u64(11);
    for _ in 0..20 {
        let lives: Vec<Life> =
            (0..dice.random_range(40..400)).map(|_| life(dice.random_range(0..200), dice.random_bool(0.3))).collect();
        for step in curve(&lives) {
            let (away, greenwood) = naive(&lives, step.day);
            assert!((step.back - (1.0 - away)).abs() < 0.0001, "{step:?} {away}");
            let Some([low, high]) = step.interval else { continue };
            // The same ends by way of log(−log S).
            let error = greenwood.sqrt() / away.ln().abs();
            let middle = (-away.ln()).ln();
            let end = |at: f64| 1.0 - (-(at.exp())).exp();
            let ends = [end(middle - 1.959_964 * error), end(middle + 1.959_964 * error)];
            assert!((low - ends[0]).abs() < 0.0002 && (high - ends[1]).abs() < 0.0002, "{step:?} {ends:?}");
        }
    }
}
