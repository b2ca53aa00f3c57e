-- What became of a request's line is found by the order line that named it: asked with every request that is shown.
create index order_lines_of_request_line on order_lines (request_line_id) where request_line_id is not null;
