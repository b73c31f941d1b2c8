//! Every text of the app, by area.
