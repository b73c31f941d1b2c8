//! Enumerations with stable codes: the words that files, addresses and form values use.

/// A closed list of choices, each with a code that never changes.
pub trait Code: Copy + Eq + 'static {
    /// What the list is called in error messages.
    const LIST: &'static str;
    /// Every choice, in the order in which it is offered.
    const ALL: &'static [Self];

    /// The code of this choice: lower case, stable for ever.
    fn code(self) -> &'static str;

    /// The choice with this code, if there is one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.code() == code)
    }
}

/// Declares an enumeration together with its codes.
macro_rules! codes {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$case_meta:meta])* $case:ident = $code:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$case_meta])* $case,)+ }

        impl $crate::domain::code::Code for $name {
            const LIST: &'static str = stringify!($name);
            const ALL: &'static [Self] = &[$(Self::$case,)+];

            fn code(self) -> &'static str {
                match self { $(Self::$case => $code,)+ }
            }
        }
    };
}

pub(crate) use codes;
