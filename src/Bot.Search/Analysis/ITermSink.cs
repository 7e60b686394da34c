namespace Bot.Search.Analysis;

/// <summary>Takes the terms of a document one by one.</summary>
internal interface ITermSink
{
    /// <summary>Takes one term.</summary>
    /// <param name="term">Valid during the call only.</param>
    /// <param name="position">Where it stands among the document's words, not falling within one field.</param>
    void Add(ReadOnlySpan<char> term, int position);
}
