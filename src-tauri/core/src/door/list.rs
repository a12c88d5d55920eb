//! The list of all commands: name, what it is, and from it the dispatcher and the TypeScript map.
//!
//! A command is one input struct, one answer struct and one line here. A line that ends with `, for Packer` or
//! `, for Owner` lets paired devices with at least that role in; all others are for this computer alone.

use pintui_store::{Book, Result, refusals};
use ts_rs::{Config, TS};

use super::made::{Types, commands, decoded, encoded};
use super::{Call, Command, Role, Whole as _};

refusals! {
    /// Refusals of the door itself.
    DoorRefused {
        /// No command has this name.
        CommandUnknown { name: String } = "command_unknown",
        /// The input does not fit the command.
        AskUnreadable { detail: String } = "ask_unreadable",
        /// The caller's role does not reach as far as this command.
        NotForThisDevice { name: String } = "not_for_this_device",
    }
}

/// [`call`] by somebody who may not be allowed to: for edges that let others in.
///
/// # Errors
/// `not_for_this_device`, and all of [`call`].
pub fn call_as(
    role: Role,
    book: &Book,
    by: &Call<'_>,
    name: &str,
    ask: serde_json::Value,
) -> Result<serde_json::Value> {
    if least(name).is_some_and(|least| role < least) {
        return Err(DoorRefused::NotForThisDevice { name: name.to_owned() }.into());
    }
    call(book, by, name, ask)
}

commands! {
    read "shop_list" crate::shops::ShopList, for Packer;
    write "create_shop" crate::shops::CreateShop;
    read "daily" crate::insight::daily::DailyAsk, for Owner;
    read "today" crate::insight::today::TodayAsk, for Owner;
    read "kpi" crate::insight::kpi::KpiAsk, for Owner;
    read "order_list" crate::orders::list::OrderList, for Owner;
    read "order_show" crate::sheets::order::OrderShow, for Owner;
    read "case_list" crate::cases::list::CaseList, for Owner;
    read "case_show" crate::sheets::case::CaseShow, for Owner;
    read "reason_list" crate::reasons::list::ReasonList, for Owner;
    write "classify_reasons" crate::reasons::classify::ClassifyReasons;
    write "unclassify_reason" crate::reasons::classify::UnclassifyReason;
    whole "reason_effect" crate::insight::effect::ReasonEffect;
    read "privacy_list" crate::privacy::PrivacyList;
    write "choose_privacy" crate::privacy::ChoosePrivacy;
    read "read_official_table" crate::official::figures::ReadOfficialTable;
    read "check_official_figures" crate::official::figures::CheckOfficialFigures;
    write "record_official_figures" crate::official::figures::RecordOfficialFigures;
    write "remove_official_figures" crate::official::figures::RemoveOfficialFigures;
    read "official_list" crate::official::figures::OfficialList;
    read "official_difference" crate::official::difference::OfficialDifference;
    read "official_behind" crate::official::difference::OfficialBehind;
    write "add_case" crate::cases::add::AddCase;
    whole "preview_import" crate::intake::import::PreviewImport;
    whole "commit_import" crate::intake::import::CommitImport;
    whole "look_at_file" crate::intake::mapping::look::LookAtFile;
    whole "try_layout" crate::intake::mapping::attempt::TryLayout;
    whole "save_profile" crate::intake::mapping::own::SaveProfile;
    read "profile_list" crate::intake::mapping::own::ProfileList;
    write "rename_profile" crate::intake::mapping::own::RenameProfile;
    write "remove_profile" crate::intake::mapping::own::RemoveProfile;
    read "import_list" crate::intake::runs::ImportList;
    read "import_show" crate::intake::runs::ImportShow;
    whole "undo_import_effect" crate::intake::runs::undo::UndoImportEffect;
    whole "undo_import" crate::intake::runs::undo::UndoImport;
    write "watch_folder" crate::intake::watch::WatchFolder;
    write "unwatch_folder" crate::intake::watch::UnwatchFolder;
    write "forget_watched" crate::intake::watch::ForgetWatched;
    read "watch_list" crate::intake::watch::WatchList;
    whole "watch_look" crate::intake::watch::look::WatchLook;
    read "quarantine_list" crate::intake::quarantine::list::QuarantineList;
    write "mend_rows" crate::intake::quarantine::mend::MendRows;
    write "leave_out_rows" crate::intake::quarantine::leave::LeaveOutRows;
    read "mend_list" crate::intake::quarantine::mended::MendList;
    read "loose_cases" crate::intake::quarantine::loose::LooseCases;
    write "join_cases" crate::intake::quarantine::loose::JoinCases;
    whole "export_quarantine" crate::intake::quarantine::export::ExportQuarantine;
    read "check_show" crate::checks::checklist::used::CheckShow;
    read "checklist_shelf" crate::checks::checklist::shelf::ChecklistShelf;
    read "checklist_show" crate::checks::checklist::sheet::ChecklistShow;
    write "save_checklist" crate::checks::checklist::edit::SaveChecklist;
    write "put_checklist_away" crate::checks::checklist::edit::PutChecklistAway;
    read "checked_products" crate::checks::checklist::category::CheckedProducts;
    write "choose_category" crate::checks::checklist::category::ChooseCategory;
    read "gift_rule_list" crate::checks::gifts::rules::GiftRuleList;
    write "save_gift_rule" crate::checks::gifts::rules::SaveGiftRule;
    write "remove_gift_rule" crate::checks::gifts::rules::RemoveGiftRule;
    read "gift_rule_effect" crate::checks::gifts::effect::GiftRuleEffect;
    read "gift_after" crate::insight::gift_after::GiftAfter;
    read "try_gift_rules" crate::checks::gifts::effect::TryGiftRules;
    whole "keep_picture" crate::pictures::KeepPicture;
    whole "picture_show" crate::pictures::PictureShow, for Packer;
    read "scan_parcel" crate::checks::scan::ScanParcel, for Packer;
    write "record_check" crate::checks::record::RecordCheck, for Packer;
    read "station_day" crate::checks::day::StationDay, for Packer;
    write "take_back_check" crate::checks::take_back::TakeBackCheck, for Packer;
    read "parcels_waiting" crate::checks::waiting::ParcelsWaiting, for Packer;
    whole "scan_here" crate::stations::scan::ScanHere, for Packer;
    whole "bench_list" crate::stations::scan::BenchList, for Packer;
    whole "keep_photo" crate::stations::photo::KeepPhoto, for Packer;
    whole "device_list" crate::stations::devices::DeviceList;
    write "add_device" crate::stations::devices::AddDevice;
    write "revoke_device" crate::stations::devices::RevokeDevice;
    read "station_switch" crate::stations::switch::StationSwitchShow;
    write "switch_stations" crate::stations::switch::SwitchStations;
    read "check_list" crate::checks::list::CheckList, for Owner;
    whole "keep_evidence" crate::evidence::keep::KeepEvidence;
    write "remove_evidence" crate::evidence::keep::RemoveEvidence;
    read "evidence_list" crate::evidence::list::EvidenceList;
    whole "check_evidence" crate::evidence::whole::CheckEvidence;
    whole "begin_clip" crate::evidence::clip::BeginClip;
    whole "append_clip" crate::evidence::clip::AppendClip;
    whole "end_clip" crate::evidence::clip::EndClip;
    read "evidence_state" crate::evidence::settings::EvidenceState;
    write "choose_evidence_rules" crate::evidence::settings::ChooseEvidenceRules;
    whole "tidy_evidence" crate::evidence::thin::TidyEvidence;
    whole "copy_evidence" crate::evidence::copy::CopyEvidence;
    whole "bring_evidence" crate::evidence::copy::BringEvidence;
    read "proof_show" crate::proof::sheet::ProofShow;
    whole "export_proof" crate::proof::export::ExportProof;
    read "escape_list" crate::proof::escapes::EscapeList;
    read "check_coverage" crate::checks::coverage::CheckCoverage, for Owner;
    read "mistake_list" crate::checks::mistake::MistakeList, for Owner;
    write "record_mistake" crate::checks::mistake::RecordMistake, for Packer;
    write "release_parcel" crate::checks::release::ReleaseParcel, for Packer;
    whole "keep_bench" crate::checks::bench::KeepBench, for Packer;
    whole "kept_bench" crate::checks::bench::KeptBench, for Packer;
    read "station_rules" crate::checks::rules::StationRulesShow, for Packer;
    write "choose_station_rules" crate::checks::rules::ChooseStationRules;
    write "teach_barcode" crate::goods::teach::TeachBarcode;
    read "halt_list" crate::halts::list::HaltList, for Owner;
    read "halt_signals" crate::halts::signals::HaltSignals;
    read "halt_scope" crate::halts::scope::HaltScope, for Packer;
    read "find_goods" crate::halts::list::FindGoods;
    write "halt_product" crate::halts::halt::HaltProduct, for Packer;
    write "free_product" crate::halts::free::FreeProduct, for Owner;
    read "lot_offer" crate::sampling::offer::LotOffer, for Packer;
    write "open_lot" crate::sampling::lots::OpenLot, for Packer;
    read "sampling" crate::sampling::setting::SamplingShow;
    write "choose_sampling" crate::sampling::setting::ChooseSampling;
    read "printer_list" crate::labels::printers::PrinterList;
    write "save_printer" crate::labels::printers::SavePrinter;
    write "remove_printer" crate::labels::printers::RemovePrinter;
    write "choose_label_printer" crate::labels::printers::ChooseLabelPrinter;
    whole "printer_queues" crate::labels::printers::PrinterQueues;
    read "preview_printer" crate::labels::preview::PreviewPrinter;
    whole "try_printer" crate::labels::print::TryPrinter;
    read "preview_label" crate::labels::preview::PreviewLabel, for Packer;
    whole "print_label" crate::labels::print::PrintLabel, for Packer;
    whole "export_label" crate::labels::export::ExportLabel;
    read "check_numbers" crate::numbers::page::CheckNumbers, for Owner;
    read "fault_pareto" crate::numbers::pareto::FaultPareto, for Owner;
    read "proof_effect" crate::numbers::proof_effect::ProofEffect, for Owner;
    read "check_worth" crate::numbers::worth::CheckWorth, for Owner;
    write "choose_check_costs" crate::numbers::costs::ChooseCheckCosts;
    read "own_numbers" crate::numbers::own::OwnNumbers, for Packer;
    whole "export_check_numbers" crate::report::export_numbers::ExportCheckNumbers;
    read "case_desk" crate::cases::desk::CaseDesk;
    write "move_case" crate::cases::step::MoveCase;
    write "move_cases" crate::cases::step::MoveCases;
    write "record_refund" crate::cases::refund::RecordRefund;
    write "choose_pieces" crate::cases::pieces::ChoosePieces;
    write "confirm_reason" crate::cases::known::ConfirmReason;
    write "record_found" crate::cases::known::RecordFound;
    write "record_wish" crate::cases::wish::RecordWish;
    write "record_freight" crate::cases::wish::RecordFreight;
    write "change_kind" crate::cases::wish::ChangeKind;
    write "record_contact" crate::cases::contact::RecordContact;
    write "join_hand_case" crate::cases::join::JoinHandCase;
    read "radar" crate::cases::radar::Radar;
    whole "note_lapses" crate::cases::lapses::NoteLapses;
    read "lapse_list" crate::cases::lapses::LapseList;
    write "note_cause" crate::cases::lapses::NoteCause;
    read "reminders" crate::cases::remind::RemindersShow;
    write "choose_reminders" crate::cases::remind::ChooseReminders;
    read "remind_now" crate::cases::remind::RemindNow;
    read "limit_list" crate::deadlines::limits::LimitList;
    write "set_limit" crate::deadlines::limits::SetLimit;
    read "promise_list" crate::deadlines::promises::PromiseList;
    write "set_promise" crate::deadlines::promises::SetPromise;
    write "remove_promise" crate::deadlines::promises::RemovePromise;
    read "calendar" crate::deadlines::calendar::CalendarShow;
    write "set_calendar_day" crate::deadlines::calendar::SetCalendarDay;
    write "choose_working_hours" crate::deadlines::calendar::ChooseWorkingHours;
    read "stage_times" crate::insight::stages::StageTimes;
    read "promises_kept" crate::insight::promises_kept::PromisesKept;
    read "clerk_figures" crate::insight::clerks::ClerkFigures;
    read "reasons_beside" crate::insight::reasons_beside::ReasonsBeside;
    read "dispute_points" crate::insight::disputes::DisputePoints;
    read "lint_text" crate::wording::lint::LintText, for Owner;
    read "script_list" crate::scripts::shelf::ScriptList;
    read "script_clerks" crate::scripts::clerks::ScriptClerks;
    read "script_show" crate::scripts::show::ScriptShow;
    read "find_scripts" crate::scripts::search::FindScripts;
    read "scripts_for_case" crate::scripts::fits::ScriptsForCase;
    read "look_at_script" crate::scripts::look::LookAtScript;
    read "fill_script" crate::scripts::fill::FillScript;
    write "use_script" crate::scripts::uses::UseScript;
    write "note_script_outcome" crate::scripts::uses::NoteOutcome;
    write "save_script" crate::scripts::edit::SaveScript;
    write "put_script_away" crate::scripts::edit::PutScriptAway;
    read "policy_list" crate::policies::shelf::PolicyList;
    read "policy_show" crate::policies::shelf::PolicyShow;
    read "policy_templates" crate::policies::template::PolicyTemplates;
    write "save_policy" crate::policies::save::SavePolicy;
    read "policy_review" crate::policies::review::PolicyReview;
    read "policy_places" crate::policies::places::PlaceList;
    write "mark_policy_placed" crate::policies::places::MarkPlaced;
    read "advise_case" crate::policies::advise::AdviseCase;
    write "grant_exception" crate::policies::exceptions::GrantException;
    read "exception_list" crate::policies::exceptions::ExceptionList;
    read "call_queue" crate::callbacks::queue::CallQueue;
    read "call_card" crate::callbacks::card::CallCardShow;
    read "call_reasons" crate::callbacks::tree::CallReasons;
    write "record_callback" crate::callbacks::record::RecordCallback;
    write "choose_call_rules" crate::callbacks::rules::ChooseCallRules;
    read "call_figures" crate::callbacks::figures::CallFigures;
    read "gap_list" crate::callbacks::gaps::GapList;
    read "change_list" crate::callbacks::changes::ChangeList;
    write "choose_change" crate::callbacks::changes::ChooseChange;
    write "mark_change_live" crate::callbacks::changes::MarkChangeLive;
    write "remove_change" crate::callbacks::changes::RemoveChange;
    read "change_effect" crate::callbacks::effect::ChangeEffect;
    read "care_list" crate::care::list::CareList;
    read "care_preview" crate::care::list::CarePreview;
    read "care_rules" crate::care::rules::CareRulesShow;
    write "choose_care_rules" crate::care::rules::ChooseCareRules;
    write "mark_care_sent" crate::care::send::MarkCareSent;
    write "note_opt_out" crate::care::send::NoteOptOut;
    read "feedback_list" crate::care::feedback::FeedbackList;
    write "note_feedback" crate::care::feedback::NoteFeedback;
    write "make_case_of_feedback" crate::care::feedback::MakeCaseOfFeedback;
    write "give_thanks" crate::care::thanks::GiveThanks;
    read "guide_list" crate::care::guides::GuideList;
    write "add_guide" crate::care::guides::AddGuide;
    write "remove_guide" crate::care::guides::RemoveGuide;
    read "care_effect" crate::care::effect::CareEffect;
    read "notice_list" crate::care::notices::NoticeList;
    read "notice_show" crate::care::notices::NoticeShow;
    write "make_notice" crate::care::notices::MakeNotice;
    write "note_contact" crate::care::notices::NoteContact;
    read "raised_first" crate::care::first::RaisedFirst;
    write "note_reply" crate::care::replies::NoteReply;
    whole "import_replies" crate::care::replies::ImportReplies;
    read "reply_figures" crate::care::replies::ReplyFigures;
    whole "reveal_phone" crate::sealed::reveal::RevealPhone;
    whole "tidy_numbers" crate::sealed::tidy::TidyNumbers;
    read "sealed_state" crate::sealed::tidy::SealedState;
    write "choose_sealed_days" crate::sealed::tidy::ChooseSealedDays;
    whole "export_care" crate::report::care_list::ExportCare;
    read "tag_tree" crate::lexicon::tree::TagTree, for Owner;
    write "save_tag" crate::lexicon::edit::SaveTag;
    write "merge_tags" crate::lexicon::edit::MergeTags;
    write "choose_size_side" crate::lexicon::edit::ChooseSizeSide;
    write "tag_cases" crate::lexicon::hand::TagCases;
    read "case_tags" crate::lexicon::hand::CaseTags;
    read "entry_list" crate::lexicon::entries::EntryList;
    write "keep_entry" crate::lexicon::entries::KeepEntry;
    write "remove_entry" crate::lexicon::entries::RemoveEntry;
    read "voice_list" crate::lexicon::voices::VoiceList;
    read "voice_words" crate::lexicon::voices::VoiceWords;
    read "lexicon_due" crate::lexicon::review::LexiconDue;
    read "lexicon_review" crate::lexicon::review::LexiconReview;
    whole "review_effect" crate::insight::review_effect::ReviewEffectAsk;
    write "close_review" crate::lexicon::close::CloseReview;
    read "lexicon_versions" crate::lexicon::versions::VersionList, for Owner;
    read "class_shares" crate::insight::class_shares::ClassSharesAsk, for Owner;
    read "reason_mix" crate::insight::reason_mix::ReasonMixAsk, for Owner;
    read "reason_months" crate::insight::reason_mix::ReasonMonthsAsk, for Owner;
    write "add_review" crate::reviews::add::AddReview;
    whole "preview_reviews" crate::reviews::import::PreviewReviews;
    whole "import_reviews" crate::reviews::import::ImportReviews;
    whole "export_daily" crate::report::export::ExportDaily;
    whole "export_kpi" crate::report::export::ExportKpi;
    whole "open_demo" crate::demo::OpenDemo;
    whole "remove_demo" crate::demo::RemoveDemo;
    whole "backup" crate::keeping::backup::Backup;
    whole "restore" crate::keeping::backup::Restore;
    whole "verify" crate::keeping::verify::Verify;
    whole "book_status" crate::keeping::backup::BookStatus;
    read "history" crate::keeping::history::History;
    write "undo" crate::keeping::history::Undo;
    write "redo" crate::keeping::history::Redo;
}
