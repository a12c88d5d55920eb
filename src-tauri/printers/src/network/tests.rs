//! Printers on the network, played by listening sockets.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpListener;
use std::thread::JoinHandle;
use std::time::Duration;

use pintui_core::labels::dialect::Dialect;
use pintui_core::labels::printer::{Printer, Way};
use pintui_store::Result;

use super::{Patience, send, unreached};

/// A printer at this address.
pub fn printer(address: &str) -> Printer {
    Printer {
        id: Some(1),
        name: "打包台".to_owned(),
        dialect: Dialect::Tspl,
        way: Way::Network,
        address: address.to_owned(),
        width_mm: 60,
        height_mm: 40,
        dpi: 203,
        darkness: None,
        copies: 1,
    }
}

fn patience() -> Patience {
    Patience { status: Duration::from_millis(200), ..Patience::default() }
}

fn code(sent: Result<()>) -> String {
    sent.expect_err("refused").code.into_owned()
}

/// A socket that answers the question of how it is, and gives back all it was sent.
fn listening(answer: &'static [u8]) -> (String, JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address").to_string();
    let heard = std::thread::spawn(move || {
        let (mut line, _) = listener.accept().expect("somebody prints");
        line.write_all(answer).expect("answered");
        let mut all = Vec::new();
        line.read_to_end(&mut all).expect("heard");
        all
    });
    (address, heard)
}

#[test]
fn a_printer_gets_the_question_and_then_exactly_its_bytes() {
    let job: Vec<u8> = (0..300_000_u32).map(|at| (at % 249) as u8).collect();
    for dialect in [Dialect::Tspl, Dialect::Zpl, Dialect::Escpos] {
        let (address, heard) = listening(b"");
        send(&Printer { dialect, ..printer(&address) }, &job, &patience()).expect("sent");
        let heard = heard.join().expect("a printer");
        assert!(heard.strip_prefix(dialect.question()) == Some(&job[..]), "{dialect:?}");
    }
}

#[test]
fn a_printer_without_paper_gets_nothing_and_says_why() {
    let (address, heard) = listening(b"\x04");
    assert_eq!(code(send(&printer(&address), b"job", &patience())), "printer_paper_out");
    assert_eq!(heard.join().expect("a printer"), Dialect::Tspl.question());
}

#[test]
fn nobody_at_the_address_is_said_at_once() {
    let free = TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address");
    let refused = send(&printer(&free.to_string()), b"job", &patience()).expect_err("refused");
    assert_eq!(refused.code, "printer_refused");
    assert_eq!(refused.params["address"], serde_json::json!(free.to_string()));
}

#[test]
fn an_address_without_a_way_and_one_without_an_answer_are_told_apart() {
    // What the system says, since no address is unreachable on every computer that runs this.
    let said = |why: ErrorKind| {
        let refused = unreached(why, "打包台".to_owned(), "10.9.9.9:9100".to_owned(), Duration::from_secs(3));
        pintui_store::Error::from(refused)
    };
    for unreachable in [ErrorKind::HostUnreachable, ErrorKind::NetworkUnreachable, ErrorKind::AddrNotAvailable] {
        assert_eq!(said(unreachable).code, "printer_no_route", "{unreachable:?}");
    }
    let silent = said(ErrorKind::TimedOut);
    assert_eq!((silent.code.as_ref(), &silent.params["seconds"]), ("printer_silent", &serde_json::json!(3)));
}

#[test]
fn a_name_that_no_network_knows_is_said() {
    assert_eq!(code(send(&printer("printer.invalid:9100"), b"job", &patience())), "printer_host_unknown");
}

#[test]
fn a_printer_that_stops_taking_bytes_is_given_up_and_may_have_printed() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address").to_string();
    // It takes the line and then never reads: the way fills up.
    let held = std::thread::spawn(move || listener.accept().expect("a line"));
    let short = Patience { write: Duration::from_millis(300), ..patience() };
    let much = vec![0; 64 * 1024 * 1024];
    assert_eq!(code(send(&printer(&address), &much, &short)), "printer_slow");
    drop(held.join());
}

#[test]
fn a_printer_that_goes_away_in_the_middle_may_have_printed() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address").to_string();
    std::thread::spawn(move || drop(listener.accept()));
    let much = vec![0; 64 * 1024 * 1024];
    assert_eq!(code(send(&printer(&address), &much, &patience())), "printer_broke_off");
}
