//! What is refused about cases, in the words of the trade.

use pintui_store::{Fen, refusals};

refusals! {
    /// Refusals about cases.
    CaseRefused {
        /// No such case.
        CaseUnknown { id: i64 } = "case_unknown",
        /// A case needs a reason.
        ReasonMissing = "reason_missing",
        /// Not one of the kinds of cases.
        CaseKindUnknown { kind: String, known: Vec<String> } = "case_kind_unknown",
        /// The amount is negative or more than was paid for the order.
        AmountOverPaid { paid_fen: Fen } = "amount_over_paid",
        /// Cases of this kind have no such step.
        StepNotForKind { step: String } = "case_step_not_for_kind",
        /// The step does not follow where the case stands.
        StepNotFromHere { step: String } = "case_step_not_from_here",
        /// Its end is neither near nor just past, or it is over.
        NotRunningOut = "case_not_running_out",
        /// The buyer knows.
        BuyerTold { at: String, by: String } = "case_buyer_told",
        /// The shop has not agreed.
        RequestNotAgreed = "case_request_not_agreed",
        /// Goods are judged after they have come.
        GoodsNotReceived = "case_goods_not_received",
        /// Money follows goods that were received and accepted.
        GoodsNotAccepted = "case_goods_not_accepted",
        /// Goods are under way or here.
        GoodsOnTheirWay = "case_goods_on_their_way",
        /// Money or a parcel has gone out.
        MoneyMoved = "case_money_moved",
        /// It is settled.
        SettledAlready = "case_settled_already",
        /// Nothing says that nothing is to be made.
        StillOwed = "case_still_owed",
        /// More than is left of what was paid for these pieces.
        RefundOverPaid { amount_fen: Fen, room_fen: Fen, cap_fen: Fen, given_fen: Fen } = "refund_over_paid",
        /// Nothing in the book tells what was paid.
        RefundLimitUnknown = "refund_limit_unknown",
        /// A refund needs an amount.
        RefundAmountMissing = "refund_amount_missing",
        /// Shop credit needs the buyer's word, as a note.
        CreditNotAgreed = "credit_not_agreed",
        /// To count as done it needs the platform's number.
        RefundNumberMissing = "refund_number_missing",
        /// What was typed is none of the platform's numbers.
        RefundNumberWrong { least: usize } = "refund_number_wrong",
        /// Somebody else has worked on the case meanwhile.
        ChangedMeanwhile { by: String, at: String, did: String } = "case_changed_meanwhile",
        /// Who does it is not said.
        ClerkMissing = "case_clerk_missing",
        /// A text is longer than is kept.
        TextTooLong { length: usize, most: usize } = "case_text_too_long",
        /// A moment that is still to come.
        TimeInFuture { at: String } = "case_time_in_future",
        /// A moment before the order was made.
        TimeBeforeOrder { at: String, order_at: String } = "case_time_before_order",
        /// An end before its beginning.
        TimesCrossed = "case_times_crossed",
        /// The order has no such line.
        LineUnknown { line: String } = "case_line_unknown",
        /// More pieces than were bought.
        PiecesOverBought { line: String, bought: i64 } = "case_pieces_over_bought",
        /// Not one of the classes of reasons.
        ReasonClassUnknown { class: String } = "case_reason_class_unknown",
        /// Only a case entered by hand is joined to another.
        JoinNotByHand = "case_join_not_by_hand",
        /// The two are of different shops or orders.
        JoinDiffer = "case_join_differ",
        /// People have moved both.
        JoinBothMoved = "case_join_both_moved",
        /// No case was chosen.
        NothingChosen = "case_nothing_chosen",
        /// More is at stake than the person's tier decides.
        AboveTier { amount_fen: Fen, limit_fen: Fen } = "case_above_tier",
        /// The platform judges, and the person's tier does not decide such cases.
        DisputeAboveTier = "case_dispute_above_tier",
        /// A case is handed to one person or one tier of after-sales.
        HandedToNobody = "case_handed_to_nobody",
        /// What came back is judged after it has come.
        TrickNotHere = "case_trick_not_here",
        /// Two serial numbers that differ.
        TrickSerials = "case_trick_serials",
        /// What came instead is not said.
        TrickCameMissing = "case_trick_came_missing",
        /// No photo of this case's inspection shows it.
        TrickPhotoMissing = "case_trick_photo_missing",
        /// The same was recorded.
        TrickTold { by: String, at: String } = "case_trick_told",
        /// No such record of a deadline that ran out.
        LapseUnknown = "case_lapse_unknown",
    }
}
