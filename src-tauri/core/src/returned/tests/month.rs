use super::{grade, on_its_way, pieces, receive};
use crate::given::{Given, SHOP};
use crate::returned::Grade;
use crate::returned::month::{ReturnedGrades, ReturnedMonth};
use crate::returned::stray::KeepStray;

fn month(given: &Given, month: &str) -> ReturnedGrades {
    given.ask(ReturnedMonth { shop: SHOP.into(), month: Some(month.into()) }).expect("a month")
}

#[test]
fn the_grades_of_a_month_come_to_all_that_was_received_and_what_was_as_new_for_quality_is_listed() {
    let mut given = Given::shop();
    let cases: Vec<i64> = (0..5).map(|no| on_its_way(&given, &format!("A{no}"), &["P1", "P2"])).collect();
    given.write(|tx| tx.change("update cases set reason_stated = '不想要了' where id = ?1", [cases[1]]));
    let grades = [Grade::A, Grade::A, Grade::B, Grade::D];
    for (case, to) in cases.iter().zip(grades) {
        let taken = receive(&given, *case).expect("received");
        grade(&given, pieces(&given, taken.reception_id)[0].id, Grade::U, to).expect("looked at");
    }
    let wish = KeepStray { shop: SHOP.into(), scanned: "X1".into(), note: None, picture: None, by: "小周".into() };
    given.act("keep_stray", wish).expect("kept");
    given.now = "2026-12-01T09:00:00".parse().expect("a time");
    receive(&given, cases[4]).expect("received");

    let told = month(&given, "2026-11");
    assert_eq!((told.parcels, told.pieces, told.strays), (4, 8, 1));
    let counts: Vec<i64> = told.grades.iter().map(|one| one.pieces).collect();
    assert_eq!(counts, [2, 1, 0, 1, 0, 4]);
    assert_eq!(counts.iter().sum::<i64>(), told.pieces);
    assert_eq!(told.grades[0].cases, cases[..2], "a figure is the list behind it");
    assert_eq!(told.quality_good, [cases[0]], "the other buyer did not say quality");
    let products: Vec<(&str, &[i64])> =
        told.products.iter().map(|one| (one.title.as_str(), one.pieces.as_slice())).collect();
    assert_eq!(products, [("title of P1", &[2, 1, 0, 1, 0, 0][..]), ("title of P2", &[0, 0, 0, 0, 0, 4][..])]);
    assert_eq!((month(&given, "2026-12").pieces, month(&given, "2026-10").pieces), (2, 0));
}
