namespace Bot.Search.Index;

/// <summary>A term that a snapshot holds, looked up once.</summary>
/// <param name="Text">The term.</param>
/// <param name="Lists">Its posting list in each segment; -1 where a segment has none.</param>
/// <param name="Frequency">In how many talks it stands, without the deleted.</param>
internal sealed record IndexTerm(string Text, int[] Lists, int Frequency);
