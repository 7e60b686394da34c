namespace Bot.Announcements.Changes;

/// <summary>A file that tells of an event.</summary>
/// <param name="Path">Its path below the folder of reports.</param>
/// <param name="Fingerprint">The same for the same bytes; null where there is no file behind a report.</param>
public sealed record SourceFile(string Path, string? Fingerprint);
