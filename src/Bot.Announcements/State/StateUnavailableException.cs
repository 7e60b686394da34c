namespace Bot.Announcements.State;

/// <summary>The state cannot be read or written now: no connection, a full disk, a schema newer than this program. Answers need no state.</summary>
public sealed class StateUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
