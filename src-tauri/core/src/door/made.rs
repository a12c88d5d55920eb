//! What the list of commands is turned into: the dispatcher, who may call, and the TypeScript map.

use std::any::TypeId;
use std::collections::BTreeMap;

use pintui_store::Result;
use serde::Serialize;
use serde::de::DeserializeOwned;
use ts_rs::{Config, TS, TypeVisitor};

use super::caller::DoorRefused;

pub(super) fn decoded<C: DeserializeOwned>(ask: serde_json::Value) -> Result<C> {
    // serde's own words name fields and types, never values a person typed.
    serde_json::from_value(ask).map_err(|why| DoorRefused::AskUnreadable { detail: why.to_string() }.into())
}

pub(super) fn encoded<T: Serialize>(answer: T) -> Result<serde_json::Value> {
    serde_json::to_value(answer)
        .map_err(|why| pintui_store::words::BookRefused::Unexpected { detail: why.to_string() }.into())
}

macro_rules! commands {
    ($($kind:ident $name:literal $command:ty $(, for $role:ident)?;)*) => {
        /// What a command may do to the book: `read`, `write` (one operation) or `whole`.
        pub const COMMANDS: &[(&str, &str)] = &[$(($name, stringify!($kind))),*];

        /// Decodes, runs and encodes: for the edges, which speak JSON.
        ///
        /// # Errors
        /// `command_unknown`, `ask_unreadable`, and whatever the command refuses.
        pub fn call(book: &Book, call: &Call<'_>, name: &str, ask: serde_json::Value) -> Result<serde_json::Value> {
            match name {
                $($name => encoded(commands!(@run $kind, book, call, $name, decoded::<$command>(ask)?)),)*
                _ => Err(DoorRefused::CommandUnknown { name: name.to_owned() }.into()),
            }
        }

        /// The least role that may call a command; none where no command has this name.
        pub fn least(name: &str) -> Option<Role> {
            match name {
                $($name => Some(commands!(@least $($role)?)),)*
                _ => None,
            }
        }

        /// The TypeScript types of all commands and the map from name to input and answer.
        pub fn typescript() -> String {
            let config = Config::default().with_large_int("number");
            let mut types = Types::new(&config);
            let mut map = String::new();
            $(
                types.add::<$command>();
                types.add::<<$command as Command>::Answer>();
                map.push_str(&format!(
                    "  {}: {{ ask: {}; answer: {} }};\n",
                    $name,
                    <$command as TS>::name(&config),
                    commands!(@answer $kind, <<$command as Command>::Answer as TS>::name(&config)),
                ));
            )*
            let declared: String = types.declared();
            format!("// Generated from the door's list of commands; do not edit.\n\n{declared}export type Commands = {{\n{map}}};\n")
        }
    };
    (@least) => { Role::Here };
    (@least $role:ident) => { Role::$role };
    (@run read, $book:expr, $call:expr, $name:literal, $command:expr) => { super::read($book, $call, $command)? };
    (@run write, $book:expr, $call:expr, $name:literal, $command:expr) => { super::write($book, $call, $name, $command)? };
    (@run whole, $book:expr, $call:expr, $name:literal, $command:expr) => { $command.perform($book, $call)? };
    (@answer write, $name:expr) => { format!("{{ operation: number; answer: {} }}", $name) };
    (@answer $kind:ident, $name:expr) => { $name };
}

pub(super) use commands;

/// Types that commands take and answer, each once.
pub(super) struct Types<'a> {
    config: &'a Config,
    seen: Vec<TypeId>,
    found: BTreeMap<String, String>,
}

impl<'a> Types<'a> {
    pub(super) fn new(config: &'a Config) -> Self {
        Self { config, seen: Vec::new(), found: BTreeMap::new() }
    }

    /// All of them as TypeScript.
    pub(super) fn declared(self) -> String {
        self.found.into_values().map(|text| format!("export {text}\n\n")).collect()
    }

    pub(super) fn add<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        if T::output_path().is_some() {
            let (name, told) = (T::ident(self.config), T::decl(self.config));
            let other = self.found.insert(name.clone(), told.clone());
            assert!(other.is_none_or(|other| other == told), "two types of commands are called {name}: rename one");
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}
