use proptest::prelude::*;

use super::*;
use crate::cases::state::{Told, told};

fn begun(kind: Kind) -> States {
    told(&Told { kind: Some(kind.name().into()), status: Some("applied".into()), ..Told::default() }, kind)
}

fn walk(kind: Kind, steps: &[Step]) -> States {
    steps.iter().fold(begun(kind), |states, step| take(kind, &states, *step).expect("an allowed step").states)
}

fn refused(kind: Kind, states: &States, step: Step) -> CaseRefused {
    take(kind, states, step).expect_err("refused")
}

#[test]
fn each_kind_of_case_walks_from_its_request_to_its_end() {
    use Step::{Accept, AcceptPart, Agree, Confirm, Receive, Refund, SendBack, SendOut};
    let walks: [(Kind, &[Step]); 6] = [
        (Kind::RefundOnly, &[Agree, Refund, Confirm]),
        (Kind::ReturnRefund, &[Agree, SendBack, Receive, AcceptPart, Refund, Confirm]),
        (Kind::Exchange, &[Agree, SendOut, SendBack, Receive, Accept]),
        (Kind::Reship, &[Agree, SendOut]),
        (Kind::Repair, &[Agree, SendBack, Receive, Accept, SendOut]),
        (Kind::Complaint, &[Agree, SendOut]),
    ];
    for (kind, steps) in walks {
        for end in 0..steps.len() {
            assert!(!walk(kind, &steps[..end]).is_over(), "{kind:?} is not over after {:?}", &steps[..end]);
        }
        assert!(walk(kind, steps).is_over(), "{kind:?} is over");
    }
}

#[test]
fn a_step_that_is_not_allowed_says_why() {
    let asked = begun(Kind::ReturnRefund);
    assert_eq!(refused(Kind::ReturnRefund, &asked, Step::Refund), CaseRefused::RequestNotAgreed);
    assert_eq!(refused(Kind::ReturnRefund, &asked, Step::Accept), CaseRefused::GoodsNotReceived);
    let agreed = walk(Kind::ReturnRefund, &[Step::Agree]);
    assert_eq!(refused(Kind::ReturnRefund, &agreed, Step::Refund), CaseRefused::GoodsNotAccepted);
    let sent = walk(Kind::ReturnRefund, &[Step::Agree, Step::SendBack]);
    assert_eq!(refused(Kind::ReturnRefund, &sent, Step::Withdraw), CaseRefused::GoodsOnTheirWay);
    let only = begun(Kind::RefundOnly);
    assert_eq!(refused(Kind::RefundOnly, &only, Step::Receive), CaseRefused::StepNotForKind { step: "receive".into() });
    let twice = walk(Kind::RefundOnly, &[Step::Agree]);
    assert_eq!(refused(Kind::RefundOnly, &twice, Step::Agree), CaseRefused::StepNotFromHere { step: "agree".into() });
    let paid = walk(Kind::RefundOnly, &[Step::Agree, Step::Refund]);
    assert_eq!(refused(Kind::RefundOnly, &paid, Step::Withdraw), CaseRefused::MoneyMoved);
    assert_eq!(refused(Kind::RefundOnly, &only, Step::Drop), CaseRefused::StillOwed);
}

#[test]
fn a_case_that_was_refused_can_be_asked_again_and_refunded_by_the_platforms_word() {
    let lost = walk(Kind::RefundOnly, &[Step::Refuse, Step::Dispute, Step::Lose, Step::Refund, Step::Confirm]);
    assert_eq!((lost.request, lost.settlement), (State::Refused, State::Settled));
    let again = walk(Kind::RefundOnly, &[Step::Refuse, Step::Drop, Step::Owe, Step::Reopen, Step::Agree]);
    assert_eq!((again.request, again.settlement), (State::Agreed, State::Owed));
}

/// What must be so in a case that began with nothing settled, whatever was done to it.
fn broken(kind: Kind, states: &States) -> Option<&'static str> {
    let for_the_buyer = matches!(states.dispute, Lost | MetHalfway);
    let made = matches!(states.settlement, Handled | Settled);
    let judged = matches!(states.acceptance, Accepted | PartlyAccepted | Rejected);
    let no_claim = matches!(states.request, Refused | Withdrawn)
        || states.acceptance == Rejected
        || states.goods == Missing
        || states.dispute == Won;
    match () {
        () if made && states.request != Agreed && !for_the_buyer => Some("settled without an agreement"),
        () if judged && states.goods != Received => Some("judged before it was received"),
        () if kind == Kind::ReturnRefund
            && made
            && !for_the_buyer
            && !matches!(states.acceptance, Accepted | PartlyAccepted) =>
        {
            Some("refunded before what came back was accepted")
        }
        () if matches!(states.request, Refused | Withdrawn)
            && matches!(states.goods, OnTheWay | Received | Missing) =>
        {
            Some("goods of a request that does not stand")
        }
        () if states.settlement == Nothing && !no_claim => Some("nothing is made and nobody said why"),
        () if !kind.returns() && (states.goods, states.acceptance) != (NotNeeded, NotNeeded) => {
            Some("goods in a case without goods")
        }
        () => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_ten_thousand_steps_breaks_a_rule(
        kind in 0..Kind::ALL.len(),
        steps in prop::collection::vec(0..Step::ALL.len(), 10_000),
    ) {
        let kind = Kind::ALL[kind];
        let mut states = begun(kind);
        let mut taken = 0;
        for step in steps {
            if let Ok(moved) = take(kind, &states, Step::ALL[step]) {
                prop_assert_eq!(moved.from, states.of(moved.axis));
                prop_assert!(Axis::ALL.iter().all(|axis| *axis == moved.axis || moved.states.of(*axis) == states.of(*axis)));
                states = moved.states;
                taken += 1;
            }
            let found = broken(kind, &states);
            prop_assert!(found.is_none(), "{:?}: {:?} in {:?}", kind, found, states);
            let way_on = open(kind, &states);
            prop_assert!(states.is_over() || !way_on.is_empty(), "{:?} is stuck in {:?}", kind, states);
        }
        prop_assert!(taken > 1);
    }
}
