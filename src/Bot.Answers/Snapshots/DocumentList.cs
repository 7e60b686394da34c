using System.Collections;
using Bot.Search;

namespace Bot.Answers.Snapshots;

/// <summary>
/// The documents of talks or events, each made when it is asked for: an index that takes them one by one on all cores never has all their texts in
/// memory at once.
/// </summary>
/// <param name="items">The talks or events.</param>
/// <param name="documentOf">Makes the document of one; called by many threads.</param>
internal sealed class DocumentList<T>(IReadOnlyList<T> items, Func<T, TalkDocument> documentOf) : IReadOnlyList<TalkDocument>
{
    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public TalkDocument this[int index] => documentOf(items[index]);

    /// <inheritdoc/>
    public IEnumerator<TalkDocument> GetEnumerator() => items.Select(documentOf).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
