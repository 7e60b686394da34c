using System.Data;
using System.Data.Common;

namespace Bot.Announcements.State;

/// <summary>
/// Where the state is kept. Everything above writes one SQL that both providers read: texts, whole numbers and nothing else;
/// instants are milliseconds since 1970, truth is 0 or 1.
/// </summary>
public abstract class Database : IAsyncDisposable
{
    private readonly SemaphoreSlim _preparing = new(1, 1);
    private bool _prepared;

    /// <summary>What is put behind a query of <c>delivery d</c> whose rows are taken for work, so that no two processes take one.</summary>
    public abstract string SkippingTaken { get; }

    /// <summary>What is put behind a query whose rows nobody else may change until the transaction ends.</summary>
    public abstract string Locking { get; }

    /// <summary>The condition that a column's value is one of a list given as a parameter.</summary>
    public abstract string IsOneOf(string parameter);

    /// <summary>What was found and done about the state when it was opened, in one sentence; null where there is nothing to tell.</summary>
    public string? Notice { get; protected set; }

    /// <summary>True when this state is an older copy that was put back: what it does not know may have been announced already.</summary>
    public virtual Task<bool> WasRestoredAsync(IDbConnection connection, long version) => Task.FromResult(false);

    /// <summary>Notes outside the state's own data how far it is, for <see cref="WasRestoredAsync"/>.</summary>
    public virtual Task WitnessAsync(long version) => Task.CompletedTask;

    /// <summary>Accepts the state as it is, restored or not, as the one that counts from now on.</summary>
    public virtual Task AdoptAsync(DbTransaction transaction) => Task.CompletedTask;

    /// <summary>True where never more than one process delivers at a time.</summary>
    public virtual bool DeliversAlone => false;

    /// <summary>Whether this process may deliver now. In SQLite one process of several may; in PostgreSQL all may.</summary>
    public virtual bool MayDeliver() => true;

    /// <summary>Runs queries outside any transaction.</summary>
    /// <exception cref="StateUnavailableException">The state cannot be used now.</exception>
    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellationToken) =>
        GuardedAsync(query, cancellationToken);

    /// <summary>Runs a transaction; all of it is kept, or nothing.</summary>
    /// <exception cref="StateUnavailableException">The state cannot be used now; nothing was kept, or, when the connection broke at the very end, perhaps all.</exception>
    public Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellationToken) => GuardedAsync(
        async connection =>
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var result = await work(transaction);
            await transaction.CommitAsync(cancellationToken);
            return result;
        },
        cancellationToken);

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Func<DbTransaction, Task> work, CancellationToken cancellationToken) => WriteAsync(
        async transaction =>
        {
            await work(transaction);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        _preparing.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>A new or pooled connection, open.</summary>
    protected abstract Task<DbConnection> ConnectAsync(CancellationToken cancellationToken);

    /// <summary>Brings the schema up to date, once a process.</summary>
    protected abstract Task PrepareAsync(CancellationToken cancellationToken);

    private async Task<T> GuardedAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await PrepareOnceAsync(cancellationToken);
            await using var connection = await ConnectAsync(cancellationToken);
            return await work(connection);
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException or TimeoutException)
        {
            throw new StateUnavailableException(failure.Message, failure);
        }
    }

    private async Task PrepareOnceAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _prepared))
            return;
        await _preparing.WaitAsync(cancellationToken);
        try
        {
            if (!_prepared)
                await PrepareAsync(cancellationToken);
            Volatile.Write(ref _prepared, true);
        }
        finally
        {
            _preparing.Release();
        }
    }
}
