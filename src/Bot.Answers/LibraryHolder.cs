namespace Bot.Answers;

/// <summary>The one place that holds the current library; readers take <see cref="Current"/> once and keep it for the whole of their work.</summary>
public sealed class LibraryHolder
{
    private readonly Lock _swapping = new();
    private volatile Library _current = Library.Empty;

    /// <summary>Raised after a swap, in the order of the swaps, on the thread that swapped.</summary>
    public event EventHandler<LibrarySwappedEventArgs>? Swapped;

    /// <summary>The library as it stands.</summary>
    public Library Current => _current;

    /// <summary>Replaces the library in whole.</summary>
    public void Swap(Library library)
    {
        lock (_swapping)
        {
            var previous = _current;
            _current = library;
            Swapped?.Invoke(this, new LibrarySwappedEventArgs(previous, library));
        }
    }
}

/// <summary>A library gave way to another.</summary>
public sealed class LibrarySwappedEventArgs(Library previous, Library current) : EventArgs
{
    /// <summary>The library before.</summary>
    public Library Previous => previous;

    /// <summary>The library now.</summary>
    public Library Current => current;
}
