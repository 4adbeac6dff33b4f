import Synchronization

/// The publications of one server that wait for their turn. Turns are taken on any thread, within what serialises the
/// effects; nothing is called while the lock is held.
final class PublicationQueue: Sendable {
  let order = Mutex(PublicationOrder<Publication>())
}
